import { decimal } from '#lib/i18n/format.ts';
import type { Analysis } from '#lib/psychometrics/analyse.ts';
import { NEEDS } from '#lib/psychometrics/needs.ts';
import { NOTHING, type Body } from './evidence-part.ts';
import { type Figures, table } from './figures.ts';

export function skillsBody({ skills }: Analysis, f: Figures): Body {
	const { columns: c, provisional } = f.text;
	return f.shown(skills, (list) => ({
		sentences: skills.n < NEEDS.plain ? [provisional(f.whole(skills.n))] : [],
		tables: [
			{
				caption: f.text.headings.skills,
				head: [
					c.skill,
					c.people,
					c.mean,
					c.sd,
					c.alpha,
					c.omega,
					c.fit,
					c.sem,
					c.ownSem,
					c.itemsFor80
				],
				textColumns: 1,
				rows: list.map((one) => {
					const isReliable = one.n >= NEEDS.reliability;
					const hasFactor = one.n >= NEEDS.oneFactor;
					return [
						f.names.skill(one.skill),
						f.whole(one.n),
						f.tenth(one.mean),
						f.tenth(one.sd),
						isReliable ? f.within(one.alpha, one.alphaInterval) : '–',
						hasFactor ? f.r(one.oneFactor?.omega ?? null) : '–',
						hasFactor ? f.r(one.oneFactor?.fit?.rmsea ?? null) : '–',
						isReliable ? f.tenth(one.sem) : '–',
						hasFactor ? f.tenth(one.ownSem) : '–',
						isReliable && one.itemsFor80 !== null ? f.whole(Math.ceil(one.itemsFor80)) : '–'
					];
				})
			}
		]
	}));
}

export function itemsBody({ skills }: Analysis, f: Figures): Body {
	const { columns: c } = f.text;
	return f.shown(skills, (list) => ({
		sentences: [],
		tables: list.map((skill) => ({
			caption: f.names.skill(skill.skill),
			head: [c.item, c.people, c.mean, c.sd, c.floor, c.ceiling, c.rest, c.alphaWithout],
			textColumns: 1,
			rows: skill.items.map((one) => [
				f.names.item(one.item),
				f.whole(one.n),
				f.tenth(100 * one.mean01),
				f.tenth(100 * one.sd01),
				f.share(one.floor01),
				f.share(one.ceiling01),
				one.n < NEEDS.reliability ? '–' : f.within(one.restCorrelation, one.restInterval),
				one.n < NEEDS.reliability ? '–' : f.r(one.alphaWithout)
			])
		}))
	}));
}

export function optionsBody({ skills }: Analysis, f: Figures): Body {
	const { columns: c } = f.text;
	if (skills.figures === null) return NOTHING;
	return {
		sentences: [],
		tables: skills.figures.map((skill) => ({
			caption: f.names.skill(skill.skill),
			head: [c.item, c.option, c.credit, c.people, c.share, c.restScore],
			textColumns: 2,
			rows: skill.items.flatMap((item) =>
				item.options.map((one, i) => [
					i === 0 ? f.names.item(item.item) : '',
					f.names.option(item.item, one.option),
					decimal(f.locale, one.credit01, 2),
					f.whole(one.count),
					f.share(one.share01),
					item.n < NEEDS.keyedOptions ? '–' : f.tenth(one.restScore)
				])
			)
		}))
	};
}

export function correlationsBody({ correlations }: Analysis, f: Figures): Body {
	const { columns: c, headings } = f.text;
	return f.shown(correlations, (list) =>
		table({ caption: headings.correlations, head: [c.pair, c.people, c.r] }, list, (one) => [
			one.skills.map(f.names.skill).join(' · '),
			f.whole(one.n),
			f.r(one.r)
		])
	);
}

export function carelessBody({ skills, withCareless }: Analysis, f: Figures): Body {
	const { columns: c, headings } = f.text;
	const [kept, all] = [skills.figures, withCareless.figures];
	if (kept === null || all === null || skills.n === withCareless.n) return NOTHING;
	return table(
		{
			caption: headings.careless,
			head: [c.skill, c.mean, c.withCareless, c.alpha, c.withCareless]
		},
		kept.map((one, i) => ({ one, both: all[i] })),
		({ one, both }) => [
			f.names.skill(one.skill),
			f.tenth(one.mean),
			f.tenth(both?.mean ?? null),
			f.r(one.alpha),
			f.r(both?.alpha ?? null)
		]
	);
}
