/** Addresses of stories and their claims. */
import { inAddress } from './article-links.ts';

export const storyPath = (key: string): string => `/stories/${inAddress(key)}`;

export const claimPath = (story: string, claim: string): string => `${storyPath(story)}/claims/${inAddress(claim)}`;

export const seriesPath = (story: string): string => `${storyPath(story)}/series`;

export const storyChanges = (story: string): string => `/changes?story=${inAddress(story)}`;

export const comparePath = (a: string, b: string): string => `/compare?a=${inAddress(a)}&b=${inAddress(b)}`;
