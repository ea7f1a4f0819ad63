import type { Plugin } from 'vite';

export function written(code: string, file: string): string;
export function patterns(): Plugin;
