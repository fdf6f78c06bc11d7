import type { Method } from '#lib/i18n/en/method.ts';
import type { ProfileMethod } from '#lib/i18n/en/profile-method.ts';

/** A formula and what it means. The lines are the same in every language; each may wrap at a space. */
export interface Formula {
	readonly says: string;
	readonly lines: readonly string[];
}

const CREDIT = ['u = (p − min p) / (max p − min p)'];
const SKILL = ['S = 100 · Σ w u / Σ w'];
const ERROR = [
	'n = (Σ w)² / Σ w²',
	's² = Σ w (100 u − S)² / (Σ w − Σ w² / Σ w)',
	'SE² = (ν₀ σ₀² + (n − 1) s²) / ((ν₀ + n − 1) n)'
];

/** Returns the formulas of a quiz about roles. `readiness`: whether it says how much of a role is there. */
export function roleFormulas(text: Method['note']['formulas'], readiness: boolean): Formula[] {
	return [
		{ says: text.credit, lines: CREDIT },
		{ says: text.skill, lines: SKILL },
		{ says: text.error, lines: ERROR },
		{
			says: text.match,
			lines: [
				'C = diag(τ² + SE²) + σ_g² 1 1′',
				'D²(r) = (S − t_r)′ C⁻¹ (S − t_r)',
				'P(r) = π_r exp(−D²(r)/2) / Σ_q π_q exp(−D²(q)/2)'
			]
		},
		{
			says: text.reasons,
			lines: ['ln P(A)/P(B) = Σ h δ (S − M) − c (Σ h δ) (Σ h (S − M)) + ln π_A/π_B']
		},
		...(readiness
			? [
					{
						says: text.readiness,
						lines: [
							'R(r) = 100 · Σ m (min(S, t_r) + b) / Σ m t_r',
							'b = SE (φ(z) + z Φ(z)), z = min(0, (S − t_r) / SE)'
						]
					}
				]
			: []),
		{
			says: text.accuracy,
			lines: ['Δ² = (t_A − t_B)′ C⁻¹ (t_A − t_B)', 'Φ(Δ / 2)']
		}
	];
}

/** Returns the formulas of a profile. */
export function profileFormulas(
	text: Pick<Method['note']['formulas'], 'credit' | 'error'>,
	own: ProfileMethod['formulas']
): Formula[] {
	return [
		{ says: text.credit, lines: CREDIT },
		{ says: own.score, lines: SKILL },
		{ says: text.error, lines: ERROR },
		{
			says: own.belief,
			lines: [
				'L = Σ h S / Σ h, h = 1 / (τ² + SE²)',
				'm = (τ² S + SE² L) / (τ² + SE²)',
				'v = τ² SE² / (τ² + SE²)'
			]
		},
		{ says: own.first, lines: ['P(a first) = ∫ φ_a(x) Π_e Φ_e(x) dx'] },
		{
			says: own.set,
			lines: ['P(K) = Σ_a ∫ φ_a(x) Π_b (1 − Φ_b(x)) Π_e Φ_e(x) dx']
		},
		{
			says: own.order,
			lines: [
				'G_a = 1 − Φ_a',
				'G_b(x) = ∫ φ_b(y) G_a(y) dy, y > x',
				'P(a, b, c) = ∫ φ_c(x) G_b(x) Π_e Φ_e(x) dx'
			]
		},
		{
			says: own.shape,
			lines: ['D = X₁ − X_n', 'I = (X₁ − (X₂ + X₄) / 2) / 2']
		}
	];
}
