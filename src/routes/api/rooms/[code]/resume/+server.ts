import { resumeBodySchema } from '#lib/schema/room.ts';
import { answerPost } from '#lib/server/rooms/answer-call.ts';
import { resumeMember } from '#lib/server/rooms/resume-member.ts';
import type { RequestHandler } from './$types';

/** Lets a member go on with another device. */
export const POST: RequestHandler = (event) =>
	answerPost(event, resumeBodySchema, ({ rooms, from, body }) =>
		resumeMember(rooms, event.params.code, body.continueCode, from)
	);
