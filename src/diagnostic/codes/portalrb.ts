import type { Severities } from './severity.js';

/** A JSON that should hold PortalRB's answers. */
export interface PortalRbParams {
  /** What the service itself says; `status` is empty where it gives none. */
  'api-error': { message: string; status: string };
  'portalrb-several': { count: number };
  'portalrb-keys': { found: string; expected: string };
  /** `count`: items of the list; `found`: their first ids. */
  'portalrb-no-answers': { count: number; found: string };
  'text-before-json': { text: string };
}

export const portalRbCodes: Severities<PortalRbParams> = {
  'api-error': 'error',
  'portalrb-several': 'error',
  'portalrb-keys': 'error',
  'portalrb-no-answers': 'error',
  'text-before-json': 'warning',
};
