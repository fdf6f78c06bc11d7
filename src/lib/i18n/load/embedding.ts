import type { EmbeddingText } from '../en/embedding.ts';
import { byLocale } from './by-locale.ts';

export const loadEmbedding = byLocale<EmbeddingText>({
	en: async () => (await import('../en/embedding.ts')).embedding,
	id: async () => (await import('../id/embedding.ts')).embedding
});
