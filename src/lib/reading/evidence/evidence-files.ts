import type { Plan } from '#lib/engine/compile-quiz.ts';
import { csvText, type Cell } from '#lib/i18n/csv-text.ts';
import type { Answered } from '#lib/psychometrics/analyse.ts';
import type { EvidencePart } from './evidence-part.ts';

/** The whole report as Markdown, with one table for each table of the page. */
export function evidenceMarkdown(title: string, parts: readonly EvidencePart[]): string {
	const blocks = parts.flatMap(({ heading, sentences, tables }) => [
		`## ${heading}`,
		...(sentences.length > 0 ? [sentences.join('\n\n')] : []),
		...tables.flatMap(({ caption, head, rows, textColumns }) => [
			...(caption === heading ? [] : [`### ${caption}`]),
			[
				tableRow(head),
				tableRow(head.map((_, i) => (i < textColumns ? '---' : '--:'))),
				...rows.map(tableRow)
			].join('\n')
		])
	]);
	return `${[`# ${title}`, ...blocks].join('\n\n')}\n`;
}

function tableRow(cells: readonly string[]): string {
	return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

/** Files for R: the keyed answers, and a script for the packages psych and lavaan. */
export interface FilesForR {
	readonly data: string;
	readonly script: string;
}

/**
 * The keyed credits of the people whose answers count, as a table for R, and a script that calculates the same figures
 * with psych (alpha, correlations with the rest) and lavaan (omega of one factor). Items are columns; a missing answer
 * is empty.
 */
export function filesForR(plan: Plan, people: readonly Answered[]): FilesForR {
	const kept = people.filter(({ sheet }) => !sheet.isCareless);
	const columns = plan.skills.flatMap((skill) =>
		skill.loads.map((load) => ({
			load,
			// one item may measure several skills, with another key for each
			name: columnName(plan, skill.id, load.item)
		}))
	);
	const rows: Cell[][] = kept.map(({ id, sheet }) => [
		id ?? '',
		sheet.role ?? '',
		sheet.group ?? '',
		sheet.language ?? '',
		...columns.map(({ load }) => load.credits01[sheet.chosen[load.item] ?? -1] ?? '')
	]);
	const head = ['id', 'role', 'group', 'language', ...columns.map(({ name }) => name)];
	return { data: csvText([head, ...rows], ','), script: scriptOf(plan) };
}

function columnName(plan: Plan, skill: string, item: number): string {
	const id = plan.items[item]?.id ?? '';
	const isShared =
		plan.skills.filter(({ loads }) => loads.some((one) => one.item === item)).length > 1;
	return nameInR(isShared ? `${id}_${skill}` : id);
}

/** R reads a hyphen as minus. */
function nameInR(id: string): string {
	return id.replaceAll('-', '_');
}

function scriptOf(plan: Plan): string {
	const scales = plan.skills.map(({ id, loads }) => {
		const items = loads.map(({ item }) => `"${columnName(plan, id, item)}"`).join(', ');
		return `  ${nameInR(id)} = c(${items})`;
	});
	return `# Checks the figures of arah analyse with psych and lavaan.
# install.packages(c("psych", "lavaan"))
library(psych)
library(lavaan)

answers <- read.csv("answers.csv", na.strings = "")
scales <- list(
${scales.join(',\n')}
)

for (name in names(scales)) {
  items <- na.omit(answers[, scales[[name]], drop = FALSE])
  cat("\\n##", name, "- people:", nrow(items), "\\n")
  if (ncol(items) < 2) next
  found <- psych::alpha(items, check.keys = FALSE, warnings = FALSE)
  cat("alpha", found$total$raw_alpha, "\\n")
  print(found$item.stats[, c("n", "mean", "sd", "r.drop")])
  print(found$alpha.drop[, "raw_alpha", drop = FALSE])
  if (ncol(items) < 3) next
  model <- paste("f =~", paste(scales[[name]], collapse = " + "))
  fit <- lavaan::cfa(model, data = items, std.lv = TRUE)
  estimates <- lavaan::lavInspect(fit, "est")
  loadings <- sum(estimates$lambda)
  cat("omega", loadings^2 / (loadings^2 + sum(diag(estimates$theta))), "\\n")
  print(lavaan::fitMeasures(fit, c("chisq", "df", "pvalue", "cfi", "rmsea", "srmr")))
}
`;
}
