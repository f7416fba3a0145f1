import type { Entity } from '../../../server/src/core/facts/entity.ts';
import { slugOf } from '../../../server/src/core/facts/slug.ts';

/** The world's countries with their demonyms and other names: `name/demonym,…/alias,…`, an article before the name where prose wants one. */
const TABLE = `Afghanistan/Afghan|Albania/Albanian|Algeria/Algerian|Andorra/Andorran|Angola/Angolan|Antigua and Barbuda/Antiguan|Argentina/Argentine,Argentinian|Armenia/Armenian|Australia/Australian|Austria/Austrian|Azerbaijan/Azerbaijani|the Bahamas/Bahamian|Bahrain/Bahraini|Bangladesh/Bangladeshi|Barbados/Barbadian|Belarus/Belarusian|Belgium/Belgian|Belize/Belizean|Benin/Beninese|Bhutan/Bhutanese|Bolivia/Bolivian|Bosnia and Herzegovina/Bosnian/Bosnia|Botswana/Botswanan|Brazil/Brazilian|Brunei/Bruneian|Bulgaria/Bulgarian|Burkina Faso/Burkinabe|Burundi/Burundian|Cambodia/Cambodian|Cameroon/Cameroonian|Canada/Canadian|Cape Verde/Cape Verdean/Cabo Verde|the Central African Republic/Central African|Chad/Chadian|Chile/Chilean|China/Chinese/People’s Republic of China|Colombia/Colombian|the Comoros/Comorian|Costa Rica/Costa Rican|Croatia/Croatian|Cuba/Cuban|Cyprus/Cypriot|the Czech Republic/Czech/Czechia|the Democratic Republic of Congo/Congolese/Democratic Republic of the Congo|Denmark/Danish,Dane|Djibouti/Djiboutian|Dominica/Dominican|the Dominican Republic/Dominican|East Timor/Timorese/Timor-Leste|Ecuador/Ecuadorean,Ecuadorian|Egypt/Egyptian|El Salvador/Salvadoran|Equatorial Guinea/Equatorial Guinean|Eritrea/Eritrean|Estonia/Estonian|Eswatini/Swazi/Swaziland|Ethiopia/Ethiopian|Fiji/Fijian|Finland/Finnish,Finn|France/French|Gabon/Gabonese|Gambia/Gambian|Georgia/Georgian|Germany/German|Ghana/Ghanaian|Greece/Greek|Grenada/Grenadian|Guatemala/Guatemalan|Guinea/Guinean|Guinea-Bissau/Bissau-Guinean|Guyana/Guyanese|Haiti/Haitian|Honduras/Honduran|Hungary/Hungarian|Iceland/Icelandic,Icelander|India/Indian|Indonesia/Indonesian|Iran/Iranian|Iraq/Iraqi|Ireland/Irish|Israel/Israeli|Italy/Italian|Ivory Coast/Ivorian/Côte d’Ivoire|Jamaica/Jamaican|Japan/Japanese|Jordan/Jordanian|Kazakhstan/Kazakh|Kenya/Kenyan|Kiribati/I-Kiribati|Kosovo/Kosovar|Kuwait/Kuwaiti|Kyrgyzstan/Kyrgyz|Laos/Laotian,Lao|Latvia/Latvian|Lebanon/Lebanese|Lesotho/Basotho|Liberia/Liberian|Libya/Libyan|Liechtenstein/Liechtensteiner|Lithuania/Lithuanian|Luxembourg/Luxembourger|Madagascar/Malagasy|Malawi/Malawian|Malaysia/Malaysian|the Maldives/Maldivian|Mali/Malian|Malta/Maltese|the Marshall Islands/Marshallese|Mauritania/Mauritanian|Mauritius/Mauritian|Mexico/Mexican|Micronesia/Micronesian|Moldova/Moldovan|Monaco/Monegasque|Mongolia/Mongolian|Montenegro/Montenegrin|Morocco/Moroccan|Mozambique/Mozambican|Myanmar/Burmese/Burma|Namibia/Namibian|Nauru/Nauruan|Nepal/Nepalese,Nepali|the Netherlands/Dutch|New Zealand/New Zealander|Nicaragua/Nicaraguan|Niger/Nigerien|Nigeria/Nigerian|North Korea/North Korean|North Macedonia/Macedonian/Macedonia|Norway/Norwegian|Oman/Omani|Pakistan/Pakistani|Palau/Palauan|Panama/Panamanian|Papua New Guinea/Papua New Guinean|Paraguay/Paraguayan|Peru/Peruvian|the Philippines/Philippine,Filipino|Poland/Polish|Portugal/Portuguese|Qatar/Qatari|the Republic of Congo/Congolese/Republic of the Congo|Romania/Romanian|Russia/Russian|Rwanda/Rwandan|Saint Kitts and Nevis/Kittitian/St. Kitts and Nevis|Saint Lucia/Saint Lucian/St. Lucia|Saint Vincent and the Grenadines/Vincentian/St. Vincent and the Grenadines|Samoa/Samoan|San Marino/Sammarinese|Sao Tome and Principe/Sao Tomean|Saudi Arabia/Saudi,Saudi Arabian|Senegal/Senegalese|Serbia/Serbian,Serb|the Seychelles/Seychellois|Sierra Leone/Sierra Leonean|Singapore/Singaporean|Slovakia/Slovak,Slovakian|Slovenia/Slovenian,Slovene|the Solomon Islands/Solomon Islander|Somalia/Somali|South Africa/South African|South Korea/South Korean|South Sudan/South Sudanese|Spain/Spanish,Spaniard|Sri Lanka/Sri Lankan|Sudan/Sudanese|Suriname/Surinamese|Sweden/Swedish,Swede|Switzerland/Swiss|Syria/Syrian|Taiwan/Taiwanese|Tajikistan/Tajik|Tanzania/Tanzanian|Thailand/Thai|Togo/Togolese|Tonga/Tongan|Trinidad and Tobago/Trinidadian|Tunisia/Tunisian|Turkey/Turkish,Turk|Turkmenistan/Turkmen|Tuvalu/Tuvaluan|Uganda/Ugandan|Ukraine/Ukrainian|the United Arab Emirates/Emirati/UAE,U.A.E.|the United Kingdom/British,Briton/UK,U.K.,Britain,Great Britain|the United States/American/U.S.,US,USA,U.S.A.,United States of America|Uruguay/Uruguayan|Uzbekistan/Uzbek|Vanuatu/Ni-Vanuatu|the Vatican/Vatican/Vatican City,Holy See|Venezuela/Venezuelan|Vietnam/Vietnamese|Yemen/Yemeni|Zambia/Zambian|Zimbabwe/Zimbabwean`;

/** Every country as an entity. */
export const COUNTRIES: readonly Entity[] = TABLE.split('|').map((row, line) => {
  const [written, demonyms = '', aliases = ''] = row.split('/');
  const name = written!.replace(/^the /, '');
  return {
    id: slugOf(name),
    kind: 'place',
    subkind: 'country',
    name,
    aliases: aliases === '' ? [] : aliases.split(','),
    never: [],
    descriptors: [],
    demonyms: demonyms.split(','),
    ...(name === written ? {} : { article: 'the' }),
    links: [],
    complete: [],
    provenance: { sources: [], status: 'verified' },
    origin: { file: 'countries', line },
  };
});
