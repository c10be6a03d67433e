import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Stance } from '../../record/statement.ts';
import { stanceOf } from './stance.ts';

/** source | cue | content */
const CASES: Readonly<Record<Stance, readonly string[]>> = {
  silent: [
    'The mayor | has not commented on | the report',
    'The firm | did not respond to | a request for comment',
    'He | could not be reached | for comment',
    'She | failed to mention | the second letter',
    'The mayor | has yet to explain | why the bridge was closed',
    'He | never denied | that he knew',
    'His website | has | no proposals on housing',
    'The party | avoided criticising | the deal',
    'He | said | nothing about the fire',
  ],
  declines: [
    'The ministry | declined to | comment',
    'She | refused to rule out | a second vote',
    'He | would not say | whether he had paid',
    'The spokesman | could not confirm | the number',
    'The army | neither confirmed nor denied | the raid',
    'Lima | said | it was too early to comment on the case',
  ],
  denies: [
    'The mayor | denied | that he had met the builder',
    'Her lawyer | disputed | the claim',
    'The firm | said | the report was false',
    'Lima | does not think | so',
    'The union | does not agree | that pay has risen',
    'Checkers | rated | the claim as mostly false',
    'The minister | issued a denial of | the story',
    'Lima | rejected | that argument',
  ],
  confirms: [
    'Police | confirmed | the arrest',
    'Both | agreed | that the bridge is unsafe',
    'Her deputy | echoed | that view',
    'Lima | said | “Yes, that is my letter.”',
    'The lab | verified | the sample',
  ],
  admits: [
    'The minister | admitted | that the plan had failed',
    'The bank | apologised for | the delay',
    'He | pleaded guilty | to two counts',
    'The chief | said | “I was wrong.”',
  ],
  asks: [
    'Reporters | asked | whether she would run',
    'Critics | question | the wisdom of the deal',
    'She | said | “Who would pay for it?”',
    'The council | was asked about | the bridge',
    ' | it is unclear | who will pay',
    'The senator | demanded | “Why was nobody told?”',
    'Some members | voiced | doubts about the deal',
  ],
  urges: [
    'Doctors | called for | a ban',
    'The union | called on | the mayor to resign',
    'She | told | drivers to stay at home',
    'The coast guard | warned | sailors not to leave the harbour',
    'He | asked | the crowd to be quiet',
    'Lima | said | “We must act now.”',
    'She | said | the road should be closed',
    'Lima | suggested | closing the road',
    'They | made the demand | that he go',
    'Lima | offered | some advice to drivers',
    'The coach | yelled | “Don’t shoot!”',
  ],
  commits: [
    'The mayor | promised | to rebuild the bridge',
    'They | agreed to | pay half',
    'The firm | threatened | to sue',
    'The minister | said | she would rebuild the bridge',
    'Lima | said | “We will rebuild it.”',
    'Her | plan | to cut fares',
    'The firm | announced | that it would close the mine',
    'The firm | has no plans | to close the mine',
    'Lima | outlined | her plan for the harbour',
  ],
  decides: [
    'The court | ruled | that the law is void',
    'A judge | rejected | a request to unseal the file',
    'The panel | found | the state in breach',
    'The officer | was charged with | theft',
    'The governor | declared | a state of emergency',
    'The council | approved | the budget',
    'The president | appointed | Lima to the board',
  ],
  believes: [
    'She | thinks | the bridge is safe',
    'He | did not expect | the vote',
    'Most voters | support | the plan',
    'Lima | is convinced | that it works',
    'The mayor | expressed hope | that it works',
    'Lima | voiced | concern about the noise',
    'Residents | are nervous about | the mine',
    ' | in the eyes of | his friends',
    ' | seems | to have left',
  ],
  shows: [
    'A poll | found | that most oppose the plan',
    'The data | suggest | that prices fell',
    'a survey by Acme | according to | most oppose the plan',
    'the latest poll | in | Lima leads by four points',
    'The video | shows | the car leaving',
    'Emails | reveal | the payments',
  ],
  asserts: [
    'Lima | said | the bridge is safe',
    'The mayor | claimed | that nobody was told',
    'The coast guard | warned | that the storm would come by night',
    'police | according to | the car left at nine',
    'Critics | accused | the mayor of lying',
    'Lima | suggested | that the mayor lied',
    'Lima | : | The bridge is safe',
    'The editor | said in an interview | the paper is safe',
    'He | appeared to blame | the workers',
    'Lima | told | reporters it was over',
  ],
};

for (const [stance, cases] of Object.entries(CASES))
  test(stance, () => {
    for (const c of cases) {
      const [source = '', cue = '', content = ''] = c.split('|').map((x) => x.trim());
      const got = stanceOf({ source, cue, content: [content] });
      assert.equal(got.stance, stance, `${c} (${got.why})`);
    }
  });

test('without cue or content it is said', () => {
  assert.equal(stanceOf({ source: '', cue: '', content: [] }).stance, 'asserts');
});
