/** States and territories of the United States by their postal codes, which lists of members of Congress use. */
export const STATE_NAMES: ReadonlyMap<string, string> = new Map(
  `AL Alabama, AK Alaska, AZ Arizona, AR Arkansas, CA California, CO Colorado, CT Connecticut, DE Delaware, FL Florida, GA Georgia,
HI Hawaii, ID Idaho, IL Illinois, IN Indiana, IA Iowa, KS Kansas, KY Kentucky, LA Louisiana, ME Maine, MD Maryland, MA Massachusetts,
MI Michigan, MN Minnesota, MS Mississippi, MO Missouri, MT Montana, NE Nebraska, NV Nevada, NH New Hampshire, NJ New Jersey,
NM New Mexico, NY New York, NC North Carolina, ND North Dakota, OH Ohio, OK Oklahoma, OR Oregon, PA Pennsylvania, RI Rhode Island,
SC South Carolina, SD South Dakota, TN Tennessee, TX Texas, UT Utah, VT Vermont, VA Virginia, WA Washington, WV West Virginia,
WI Wisconsin, WY Wyoming, DC District of Columbia, PR Puerto Rico, GU Guam, VI U.S. Virgin Islands, AS American Samoa,
MP Northern Mariana Islands, DK Dakota Territory, OL Orleans Territory, PI Philippines`
    .split(/,\s+/)
    .map((pair): [string, string] => [pair.slice(0, 2), pair.slice(3)]),
);
