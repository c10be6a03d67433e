/** Zip files by hand, so that tests can make such as no library would write. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface HandMade {
  readonly name: string;
  readonly bytes: Buffer;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  /** What the directory says in place of the truth. */
  readonly claims?: {
    readonly size?: number;
    readonly packed?: number;
    readonly at?: number;
    readonly flags?: number;
    readonly method?: number;
  };
}

export function zipByHand(files: readonly HandMade[], count = files.length): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, method, claims = {} } of files) {
    const packed = method === 8 ? deflateRawSync(bytes) : bytes;
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800 | (claims.flags ?? 0), 2); // names are UTF-8
    common.writeUInt16LE(claims.method ?? method, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(claims.packed ?? packed.length, 14);
    common.writeUInt32LE(claims.size ?? bytes.length, 18);
    common.writeUInt16LE(path.length, 22);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), common, path, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(claims.at ?? at, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, rest, path]));
    local.push(entry);
    at += entry.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...local, directory, Buffer.from('PK\x05\x06'), end]);
}
