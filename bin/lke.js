#!/usr/bin/env node
await import('../dist/lke.js');
