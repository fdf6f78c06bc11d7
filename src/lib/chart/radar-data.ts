/** What a radar shows: plain data, one entry per skill in the author's order. */
export interface RadarData {
	/** Short names of the skills, clockwise from the top. */
	readonly axes: readonly string[];
	/** 0 to 100; null where the skill was not measured. */
	readonly scores: readonly (number | null)[];
	/** Standard errors in points; null where the skill was not measured. */
	readonly ses: readonly (number | null)[];
	/** Targets of the role to compare with; null for no role. */
	readonly target: readonly (number | null)[] | null;
	readonly personLabel: string;
	readonly roleLabel: string;
	/** Earlier results of the same person, latest first, at most two; they take the place of the role. */
	readonly earlier?: readonly Outline[];
	/** Stands under the name of a skill that has no score, for instance "not measured". */
	readonly notMeasured: string;
	/** Written under the names where there is room: score and interval, null where not measured. */
	readonly numbers?: readonly (AxisNumbers | null)[];
}

export interface AxisNumbers {
	readonly score: string;
	readonly range: string;
}

/** One more result on the same axes. */
export interface Outline {
	readonly label: string;
	/** 0 to 100; null where the skill was not measured. */
	readonly scores: readonly (number | null)[];
}

export interface RadarColours {
	readonly person: string;
	readonly band: string;
	readonly role: string;
	readonly grid: string;
	/** The outermost ring. */
	readonly rim: string;
	readonly text: string;
	/** What the radar lies on. */
	readonly ground: string;
}

/** How a radar looks where it is drawn. */
export interface RadarLook {
	readonly colours: RadarColours;
	readonly fontFamily: string;
	readonly fontPx: number;
	readonly pixelRatio: number;
	readonly reducedMotion: boolean;
}
