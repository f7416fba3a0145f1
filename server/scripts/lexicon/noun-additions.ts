import { listed, type NounKind } from './noun-heads.ts';

/** Words of a kind whose commonest sense is another one, or that WordNet lacks; curated from the language of news. They win over exclusions. */
export const ADDED: Readonly<Record<NounKind, readonly string[]>> = {
  role: listed(`
    successor predecessor
    head chair chairman chairwoman chairperson chief justice judge official secretary general major captain colonel premier
    minister whip speaker principal provost rector chancellor treasurer attorney counsel counselor adviser advisor aide spokesman
    spokeswoman spokesperson columnist correspondent reporter editor anchor host founder cofounder owner partner coach manager
    director executive president governor mayor senator congressman congresswoman lawmaker legislator deputy envoy ambassador
    diplomat consul prosecutor sheriff commissioner commander admiral lieutenant sergeant activist author writer poet novelist
    playwright screenwriter filmmaker singer songwriter composer guitarist drummer bassist saxophonist pianist actor actress
    comedian producer designer architect artist economist analyst strategist pollster researcher scientist historian professor
    lecturer teacher physician surgeon nurse billionaire millionaire investor developer entrepreneur industrialist publisher
    inventor astronaut pilot pope bishop archbishop cardinal imam rabbi pastor priest king queen prince princess duke duchess
    emperor sultan emir leader cochair cochairman incumbent nominee candidate frontrunner midfielder striker goalkeeper
    quarterback pitcher winger defender member student officer detective inspector superintendent trustee regent clerk
    whistleblower lobbyist donor broadcaster presenter blogger podcaster influencer vocalist frontman councilman councilwoman
    councillor councilor assemblyman assemblywoman assemblymember alderman backbencher undersecretary attache negotiator mediator
    dictator strongman warlord militant dissident refugee fellow scholar dean alumnus alumna graduate operative tycoon magnate
    mogul financier banker trader broker auditor landlord landlady publican regulator watchdog ombudsman magistrate solicitor barrister
  `),
  relative: listed(`
    son daughter wife husband spouse father mother brother sister cousin uncle aunt nephew niece grandson granddaughter
    grandfather grandmother grandchild stepson stepdaughter stepfather stepmother stepbrother stepsister twin sibling parent
    child widow widower fiance fiancee girlfriend boyfriend dad mom mum grandparent godfather godmother godson goddaughter
    partner bride groom heir descendant ancestor
  `),
  organization: listed(`
    university ministry department committee bank agency company court party commission bureau board council congress senate
    parliament assembly house union association federation league club team corporation firm foundation institute institution
    college school church hospital museum newspaper magazine network station channel publisher airline retailer automaker
    carmaker startup nonprofit charity fund trust army navy police guard militia government administration cabinet coalition
    alliance group organization organisation society academy orchestra band center centre office tribunal authority secretariat
    directorate consortium conglomerate subsidiary campaign caucus legislature thinktank laboratory studio brokerage insurer
    lender manufacturer maker cartel gang embassy consulate news press diocese archdiocese
  `),
  place: listed(`
    city county river street town village state country nation province region district borough capital suburb neighborhood
    neighbourhood lake sea ocean gulf bay strait island peninsula mountain mount hill valley desert avenue boulevard road highway
    square park bridge airport harbor harbour port beach canyon canal territory continent kingdom republic municipality township
    parish prefecture oblast canton creek coast cape border stadium arena prison hotel palace cathedral embassy campus cemetery
    theater theatre plaza lane drive glacier volcano reservoir forest
  `),
  time: listed(`
    day week month year decade century morning afternoon evening night noon midnight today yesterday tomorrow tonight weekend
    spring summer autumn fall winter hour minute second quarter era term moment january february march april may june july august
    september october november december monday tuesday wednesday thursday friday saturday sunday millennium fortnight semester
    anniversary birthday
  `),
};
