import { decimal, signed } from '#lib/i18n/format.ts';
import type { Analysis } from '#lib/psychometrics/analyse.ts';
import { NOTHING, type Body } from './evidence-part.ts';
import { type Figures, table } from './figures.ts';

export function retestBody({ retest }: Analysis, f: Figures): Body {
	const { columns: c, headings } = f.text;
	if (retest.n === 0) return NOTHING;
	return f.shown(retest, (list) =>
		table(
			{
				caption: headings.retest,
				head: [c.skill, c.people, c.r, c.icc, c.error, c.smallestChange, c.change]
			},
			list,
			({ skill, retest: one }) => [
				f.names.skill(skill),
				f.whole(one.n),
				f.within(one.r, one.rInterval),
				f.within(one.iccAgreement, one.iccInterval),
				f.tenth(one.sem),
				f.tenth(one.smallestChange),
				`${signed(f.locale, one.change, 1)} ${f.range(one.changeInterval, 1)}`
			]
		)
	);
}

export function groupsBody({ groups }: Analysis, f: Figures): Body {
	const { columns: c, comparison, headings, sizes } = f.text;
	if (groups === null) return NOTHING;
	return f.shown(groups, ({ reference, other, items }) => {
		const { tables } = table(
			{ caption: headings.groups, head: [c.item, c.people, c.effect, c.p, c.size] },
			items,
			(one) => [
				f.names.item(one.item),
				`${f.whole(one.n[0])} + ${f.whole(one.n[1])}`,
				decimal(f.locale, one.effect, 3),
				decimal(f.locale, one.p, 3),
				sizes[one.size]
			]
		);
		return { sentences: [comparison({ reference, other })], tables };
	});
}

export function normsBody({ norms }: Analysis, f: Figures): Body {
	const { columns: c, headings } = f.text;
	if (norms === null) return NOTHING;
	return f.shown(norms, (list) => {
		const percents = list[0]?.percentiles.map(({ percent }) => percent) ?? [];
		return table(
			{
				caption: headings.norms,
				head: [c.skill, c.people, ...percents.map((one) => c.percentile(f.whole(one)))]
			},
			list,
			(one) => [
				f.names.skill(one.skill),
				f.whole(one.n),
				...one.percentiles.map(({ score, interval }) => `${f.tenth(score)} ${f.range(interval, 0)}`)
			]
		);
	});
}

export function rolesBody({ roles }: Analysis, f: Figures): Body {
	const { columns: c, tooFew } = f.text;
	const asked = roles.filter(({ n }) => n > 0);
	const tables = asked.flatMap(({ role, figures }) => {
		if (figures === null) return [];
		const caption = f.text.roleCaption({
			role: f.names.role(role),
			n: f.whole(figures.n),
			hit: f.share(figures.hit01)
		});
		const head = [c.skill, c.people, c.mean, c.target, c.proposed];
		return table({ caption: caption, head: head }, figures.skills, (one) => [
			f.names.skill(one.skill),
			f.whole(one.n),
			`${f.tenth(one.mean)} ${f.range(one.interval, 1)}`,
			f.tenth(one.target),
			f.tenth(one.proposed)
		]).tables;
	});
	const few = asked.filter(({ figures }) => figures === null);
	return {
		sentences: few.map(
			({ role, n, needs }) =>
				`${f.names.role(role)}: ${tooFew({ n: f.whole(n), needs: f.whole(needs) })}`
		),
		tables
	};
}

export function scatterBody({ scatter }: Analysis, f: Figures): Body {
	const { columns: c, headings } = f.text;
	return f.shown(scatter, (list) =>
		table(
			{ caption: headings.scatter, head: [c.format, c.people, c.assumed, c.observed, c.proposed] },
			list,
			(one) => [
				f.names.format(one.format),
				f.whole(one.n),
				f.tenth(one.assumed),
				f.tenth(one.observed),
				f.tenth(one.proposed)
			]
		)
	);
}

export function locationsBody({ locations }: Analysis, f: Figures): Body {
	const { columns: c, headings } = f.text;
	return f.shown(locations, (list) =>
		table(
			{
				caption: headings.locations,
				head: [c.item, c.skill, c.people, c.location],
				textColumns: 2
			},
			list,
			(one) => [
				f.names.item(one.item),
				f.names.skill(one.skill),
				f.whole(one.n),
				`${signed(f.locale, one.points, 1)} ${f.range(one.interval, 1)}`
			]
		)
	);
}

export function modelBody({ spread, temperature }: Analysis, f: Figures): Body {
	const { temperatureReading: reading, neverApplied } = f.text;
	if (spread.n === 0) return NOTHING;
	if (spread.figures === null && temperature.figures === null)
		return f.shown(spread, () => NOTHING);
	const sentences: string[] = [];
	if (spread.figures !== null) {
		sentences.push(
			f.text.spread({
				n: f.whole(spread.figures.n),
				tau: f.tenth(spread.figures.tau),
				sigmaG: f.tenth(spread.figures.sigmaG),
				ownTau: f.tenth(f.scoring.tau),
				ownSigmaG: f.tenth(f.scoring.sigmaG)
			})
		);
	}
	if (temperature.figures !== null) {
		const { n, temperature: best, logLoss, logLossScaled } = temperature.figures;
		sentences.push(
			f.text.temperature({
				n: f.whole(n),
				temperature: decimal(f.locale, best, 2),
				before: decimal(f.locale, logLoss, 3),
				after: decimal(f.locale, logLossScaled, 3)
			}),
			best > 1.1 ? reading.sure : best < 0.9 ? reading.timid : reading.right
		);
	}
	return { sentences: [...sentences, neverApplied], tables: [] };
}
