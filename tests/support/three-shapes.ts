import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';

/** What a quiz version is made of here: its structure, and its words by language. */
interface Shape {
	readonly quiz: { readonly id: string } & Readonly<Record<string, unknown>>;
	readonly en: object;
	readonly id?: object;
}

const count = (n: number) => Array.from({ length: n }, (_, i) => i);
const entries = <T>(ids: readonly string[], of: (id: string, i: number) => T) =>
	Object.fromEntries(ids.map((id, i) => [id, of(id, i)]));

const FIVE = ['a', 'b', 'c', 'd', 'e'];
const scale = (sigma0: number, states: 'facts' | 'agreement') => ({
	kind: 'scale',
	states,
	sigma0,
	options: FIVE.map((id, credit) => ({ id, credit }))
});
const facts = { version: 1, evidence: 'draft', date: '2026-12-01' };

const INTERESTS = ['hands', 'ideas', 'arts', 'people', 'business', 'order'];
const FAMILIES = ['craft', 'science', 'design', 'care', 'sales', 'office', 'teaching', 'law'];

/** Interests and job families instead of skills and roles: nothing here is experience, and nobody is ready for it. */
function interestInventory(): Shape {
	const items = INTERESTS.flatMap((interest) => count(6).map((n) => `${interest}-${String(n)}`));
	const words = (
		say: (en: string, id: string) => string,
		names: { interests: readonly string[]; families: readonly string[]; steps: readonly string[] }
	) => ({
		name: say('Interest inventory', 'Inventori minat'),
		summary: say(
			'What you like to do, and which job families are about it.',
			'Apa yang kamu sukai, dan rumpun pekerjaan yang berkaitan dengannya.'
		),
		instruction: [
			say('Say how much you would like to do it.', 'Pilih seberapa kamu ingin melakukannya.'),
			say('It does not matter whether you can.', 'Tidak perlu sudah bisa.')
		],
		terms: {
			skill: say('interest', 'minat'),
			skills: say('interests', 'minat'),
			role: say('job family', 'rumpun pekerjaan'),
			roles: say('job families', 'rumpun pekerjaan')
		},
		levels: names.steps,
		skills: entries(INTERESTS, (_, i) => ({
			name: names.interests[i],
			short: names.interests[i],
			definition: say(
				`Likes what has to do with ${names.interests[i] ?? ''}.`,
				`Menyukai hal-hal seputar ${names.interests[i] ?? ''}.`
			)
		})),
		roles: entries(FAMILIES, (_, i) => ({
			name: names.families[i],
			summary: say(
				`Work in ${names.families[i] ?? ''}.`,
				`Pekerjaan di bidang ${names.families[i] ?? ''}.`
			)
		})),
		formats: {
			liking: {
				lead: say('How much would you like this?', 'Seberapa kamu menyukai ini?'),
				options: entries(FIVE, (_, i) => names.steps[i])
			}
		},
		items: entries(items, (_, i) => ({
			stem: say(
				`Activity ${String(i + 1)}: ${names.interests[Math.floor(i / 6)] ?? ''}, of kind ${String((i % 6) + 1)}.`,
				`Kegiatan ${String(i + 1)}: ${names.interests[Math.floor(i / 6)] ?? ''}, jenis ke-${String((i % 6) + 1)}.`
			)
		}))
	});
	return {
		quiz: {
			...facts,
			id: 'interest-inventory',
			minutes: 6,
			readings: { readiness: false, preference: false },
			skills: INTERESTS.map((id) => ({ id })),
			roles: FAMILIES.map((id, role) => ({
				id,
				target: entries(INTERESTS, (_, i) => {
					const [first, second] = [role % 6, (role + (role < 6 ? 1 : 3)) % 6];
					return i === first ? 85 : i === second ? 70 : 30;
				})
			})),
			formats: { liking: scale(24, 'agreement') },
			items: items.map((id, i) => ({
				id,
				format: 'liking',
				measures: { [INTERESTS[Math.floor(i / 6)] ?? '']: 1 }
			}))
		},
		en: words((en) => en, {
			interests: ['Hands', 'Ideas', 'Arts', 'People', 'Business', 'Order'],
			families: [
				...['Crafts and repair', 'Science', 'Design and media', 'Health and care'],
				...['Sales and trade', 'Office and records', 'Teaching', 'Law and public service']
			],
			steps: ['not at all', 'a little', 'somewhat', 'quite', 'very much']
		}),
		id: words((_, id) => id, {
			interests: ['Kerja tangan', 'Gagasan', 'Seni', 'Orang', 'Usaha', 'Keteraturan'],
			families: [
				...['Kerajinan dan perbaikan', 'Sains', 'Desain dan media', 'Kesehatan dan perawatan'],
				...['Penjualan dan dagang', 'Kantor dan arsip', 'Pengajaran', 'Hukum dan layanan publik']
			],
			steps: ['tidak suka', 'kurang suka', 'biasa saja', 'suka', 'suka sekali']
		})
	};
}

const HELPER_SKILLS = ['listening', 'planning', 'calm', 'writing'];

/** 4 skills, 2 roles, English only, with choices that measure two skills, and too few items to judge the answers. */
function helper(): Shape {
	const scales = count(9).map((n) => `scale-${String(n)}`);
	const choices = count(3).map((n) => `scene-${String(n)}`);
	const options = ['first', 'second', 'third'];
	return {
		quiz: {
			...facts,
			id: 'helper',
			minutes: 2,
			skills: HELPER_SKILLS.map((id) => ({ id })),
			roles: [
				{
					id: 'peer-helper',
					seniority: 1,
					target: { listening: 80, planning: 35, calm: 75, writing: 40 },
					importance: { listening: 5, planning: 2, calm: 4, writing: 1 }
				},
				{
					id: 'coordinator',
					seniority: 2,
					target: { listening: 45, planning: 85, calm: 55, writing: 75 },
					importance: { listening: 2, planning: 5, calm: 3, writing: 4 }
				}
			],
			formats: { often: scale(24, 'facts'), scene: { kind: 'choice', sigma0: 35 } },
			items: [
				...scales.map((id, i) => ({
					id,
					format: 'often',
					measures: { [HELPER_SKILLS[i % 4] ?? '']: 1 }
				})),
				...choices.map((id, i) => {
					const [one = '', other = ''] = [HELPER_SKILLS[i], HELPER_SKILLS[(i + 1) % 4]];
					return {
						id,
						format: 'scene',
						measures: { [one]: 0.5, [other]: 0.5 },
						options: [
							{ id: 'first', credits: { [one]: 0, [other]: 2 } },
							{ id: 'second', credits: { [one]: 2, [other]: 0 } },
							{ id: 'third', credits: { [one]: 1, [other]: 1 } }
						]
					};
				})
			]
		},
		en: {
			name: 'Helpers at school',
			summary: 'Are you a peer helper or a coordinator?',
			instruction: ['Think of the last six months.'],
			skills: entries(HELPER_SKILLS, (id) => ({
				name: `${id[0]?.toUpperCase() ?? ''}${id.slice(1)}`,
				short: id,
				definition: `How well someone does when ${id} is needed.`
			})),
			roles: {
				'peer-helper': { name: 'Peer helper', summary: 'Listens to others and stays calm.' },
				coordinator: { name: 'Coordinator', summary: 'Plans what the helpers do.' }
			},
			formats: {
				often: {
					lead: 'How often did you do this?',
					options: entries(FIVE, (_, i) => ['never', 'once', 'sometimes', 'often', 'always'][i])
				},
				scene: { lead: 'What would you do first?' }
			},
			items: {
				...entries(scales, (_, i) => ({
					stem: `I had to do with ${HELPER_SKILLS[i % 4] ?? ''}, in situation ${String(i + 1)}.`
				})),
				...entries(choices, (_, i) => ({
					stem: `Scene ${String(i + 1)}: two pupils need you at once.`,
					options: entries(options, (id) => `Take the ${id} way in scene ${String(i + 1)}`)
				}))
			}
		}
	};
}

const WIDE_NAME =
	'Tugas dan peran di ruang redaksi media kampus: sepuluh keterampilan, 12 peran, 1';
const SKILLS = [
	'Reporting',
	'Editing',
	'Photography',
	'Video',
	'Design',
	'Data',
	'Community'
].concat(['Planning', 'Fundraising', 'Law and ethics']);
const ROLES = [
	...['Reporter', 'Copy editor', 'Photographer', 'Video producer', 'Graphic designer'],
	...['Data journalist', 'Community manager', 'Managing editor', 'Fundraiser', 'Fact checker'],
	...['Workplace media coordinator', 'Podcast host']
];
const slug = (name: string) => name.toLowerCase().replaceAll(' ', '-');

/** 10 skills, 12 roles, 80 items and a name of 80 letters, with a quick match. */
function newsroom(): Shape {
	const skills = SKILLS.map(slug);
	const roles = ROLES.map(slug);
	const items = count(80).map((n) => `item-${String(n)}`);
	const words = (say: (en: string, id: string) => string) => ({
		name: WIDE_NAME,
		summary: say(
			'Which of twelve roles in a newsroom is closest to you?',
			'Mana dari dua belas peran di redaksi yang paling dekat denganmu?'
		),
		skills: entries(skills, (_, i) => ({
			name: SKILLS[i],
			short: SKILLS[i]?.slice(0, 16),
			definition: say(
				`Everything about ${SKILLS[i] ?? ''}.`,
				`Segala hal tentang ${SKILLS[i] ?? ''}.`
			)
		})),
		roles: entries(roles, (_, i) => ({
			name: ROLES[i],
			summary: say(`Does the work of a ${ROLES[i] ?? ''}.`, `Mengerjakan tugas ${ROLES[i] ?? ''}.`)
		})),
		formats: {
			often: {
				lead: say('How well do you know this?', 'Seberapa kamu menguasai ini?'),
				options: entries(FIVE, (_, i) =>
					say(
						['not at all', 'with help', 'alone', 'reliably', 'I guide others'][i] ?? '',
						['belum pernah', 'dengan bantuan', 'sendiri', 'andal', 'membimbing'][i] ?? ''
					)
				)
			}
		},
		items: entries(items, (_, i) => ({
			stem: say(
				`Task ${String(i + 1)} of ${SKILLS[i % 10] ?? ''} in a newsroom.`,
				`Tugas ${String(i + 1)} untuk ${SKILLS[i % 10] ?? ''} di redaksi.`
			)
		}))
	});
	return {
		quiz: {
			...facts,
			id: 'newsroom',
			minutes: 15,
			quick: { perSkill: 2 },
			skills: skills.map((id) => ({ id })),
			roles: roles.map((id, role) => ({
				id,
				seniority: 1 + (role % 3),
				target: entries(skills, (_, i) => targetOf(role, i)),
				importance: entries(skills, (_, i) => (targetOf(role, i) > 60 ? 5 : 2))
			})),
			formats: { often: scale(24, 'facts') },
			items: items.map((id, i) => ({
				id,
				format: 'often',
				measures: { [skills[i % 10] ?? '']: 1 }
			}))
		},
		en: words((en) => en),
		id: words((_, id) => id)
	};
}

/** Each of the first ten roles needs a skill and the next but one; the last two need three others. */
function targetOf(role: number, skill: number): number {
	const needed = role < 10 ? [role, (role + 2) % 10] : [role - 10, role - 5, role - 2];
	return needed.includes(skill) ? 80 : 30;
}

/** Writes the quizzes of an independent author, which have very different shapes, into a folder for `QUIZZES_DIR`. */
export function writeThreeShapes(folder: string): void {
	for (const { quiz, en, id } of [interestInventory(), helper(), newsroom()]) {
		const files = { quiz, en, ...(id && { id }) };
		for (const [name, value] of Object.entries(files)) {
			const path = join(folder, quiz.id, 'v1', `${name}.yaml`);
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, stringify(value, { aliasDuplicateObjects: false }));
		}
	}
}
