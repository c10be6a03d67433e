/** The addresses under which other machines reach this one. Asks the system; nothing is sent. */
import { networkInterfaces } from 'node:os';

export const networkAddresses = (onlyIPv4: boolean): string[] =>
  Object.values(networkInterfaces()).flatMap((list) =>
    (list ?? [])
      // Link-local ones need a zone, which no address in a browser has.
      .filter(
        ({ internal, family, address }) => !internal && !/^fe80:/i.test(address) && (!onlyIPv4 || family === 'IPv4'),
      )
      .map(({ address }) => address),
  );
