import { bytesOfBase64 } from '../pack/base64.ts';
import { type OpenedPack, openPack } from '../pack/open-pack.ts';
import { STARTER_BASE64 } from './generated/starter-base64.ts';

let opened: OpenedPack | undefined;

/** The pack that comes with Stet: the countries of the world. Opened at the first question. */
export function starterPack(): OpenedPack {
  opened ??= openPack('starter.stetpack', bytesOfBase64(STARTER_BASE64) ?? new Uint8Array());
  return opened;
}
