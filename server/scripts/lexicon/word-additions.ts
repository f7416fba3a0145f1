import { listed } from './noun-heads.ts';

/** Words that counts take for names and that news uses as plain words too; curated. */
export const PLAIN: ReadonlySet<string> = new Set(
  listed(`
    federation guild arctic pacific soviet plaza eagle united capitol radiology hello goodbye ok inc mafia navy affirmative covenant cedar domino elk
    holiness lord lordship majesty excellency thanks thank christian catholic sierra trinity crane peachy sustained synchro smiley telly viper jaguar
    cobra bulldog bullock jasmine coke cd tv bye grail gee rouge scarlet magnum quagmire sands sandy
  `),
);

/** Common nouns younger than the dictionary; curated. They are given the frequency class 2. */
export const MODERN_NOUNS: readonly string[] = listed(`
  app bitcoin blockchain cannabinoid chatbot covid coronavirus crowdfunding cryptocurrency cyberattack cybercrime cybersecurity dashcam deepfake
  disinformation ebook ecommerce emoji exoplanet fintech fracking freelancing gameplay genome gigafactory hashtag healthcare hotspot hoverboard
  influencer infographic laptop livestream lockdown malware medtech meme microplastic misinformation multiverse nanoparticle newsletter paywall
  pickleball podcast podcaster ransomware screenshot selfie smartphone smartwatch spyware startup subreddit superfan superspreader takedown tweet
  unicorn vape vlog walkback webcam webinar whistleblower wildfire workaround
`);
