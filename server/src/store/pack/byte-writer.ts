import { mostBytes, writeUtf8 } from './utf8.ts';

/** Bytes that grow. */
export interface ByteWriter {
  readonly length: number;
  byte(value: number): void;
  /** A whole number from 0 on, seven bits to a byte, the lowest first. */
  number(value: number): void;
  text(value: string): void;
  /** A view of what was written, until more is. */
  bytes(): Uint8Array;
}

/** Writes into a buffer that doubles when it is full. */
export function byteWriter(): ByteWriter {
  let bytes = new Uint8Array(1024);
  let length = 0;
  const makeRoom = (count: number) => {
    if (length + count <= bytes.length) return;
    const wider = new Uint8Array(Math.max(length + count, bytes.length * 2));
    wider.set(bytes.subarray(0, length));
    bytes = wider;
  };
  return {
    get length() {
      return length;
    },
    byte(value) {
      makeRoom(1);
      bytes[length++] = value;
    },
    number(value) {
      makeRoom(8);
      let rest = value;
      while (rest >= 0x80) {
        bytes[length++] = (rest % 0x80) | 0x80;
        rest = Math.floor(rest / 0x80);
      }
      bytes[length++] = rest;
    },
    text(value) {
      makeRoom(mostBytes(value));
      length = writeUtf8(value, bytes, length);
    },
    bytes: () => bytes.subarray(0, length),
  };
}
