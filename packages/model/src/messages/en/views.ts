/** Words of the network, the map and the timeline. */
export const views = {
  // Where the views are and what they are of.
  views: "Views",
  network: "Network",
  map: "Map",
  timelineLede: "Everything the register can date, month by month, the newest first.",
  mapLede: "Where encounters took place, and which places agreements and ties name.",
  networkLede: "Who met whom, and through what. The newest connecting records come first.",
  onlyRecord: "Only what names {{caption}}",
  wholeRegister: "The whole register",
  shownKinds: "Kinds shown",
  // Timeline.
  jumpTo: "Go to a date",
  jumpHint: "2024 or 2024-05",
  go: "Go",
  months: "Months",
  monthChoice: "Month",
  newer: "Newer",
  older: "Older",
  newest: "Newest",
  undated_one: "{{n}} record carries no date and is not shown here.",
  undated_other: "{{n}} records carry no date and are not shown here.",
  // Map.
  mapPicture: "Map of the places",
  zoomIn: "Closer",
  zoomOut: "Farther",
  showWhole: "Show all",
  pictureKeys: "Arrow keys move the picture, + and − bring it closer or farther, 0 shows all.",
  countryTakingPart: "Country taking part",
  places: "Places",
  placeHere_one: "{{places}}: {{n}} record",
  placeHere_other: "{{places}}: {{n}} records",
  andMore_one: "{{places}} and {{n}} more",
  andMore_other: "{{places}} and {{n}} more",
  recordsThere: "Records at the chosen place",
  choosePlace: "Choose a place on the map or in the table to see its records.",
  unplaced_one: "{{n}} record names no place that is known here.",
  unplaced_other: "{{n}} records name no place that is known here.",
  mapNote: "Dashed lines join places that agreements and ties name together. Coastlines: Natural Earth; no borders are drawn.",
  nothingOnMap: "Nothing that fits has a place on the map.",
  // Network.
  networkPicture: "Picture of the network",
  networkHint: "Click a record to open it. Rest the pointer on it, or find it by name, to see its connections and to add more.",
  findInPicture: "Find in the picture",
  openIt: "Open the record",
  expand: "Add its connections",
  asBefore: "As at first",
  connectedThrough: "Connected through",
  fromYear: "From year",
  toYear: "To year",
  connections_one: "{{n}} connection",
  connections_other: "{{n}} connections",
  inPicture_one: "{{n}} record in the picture",
  inPicture_other: "{{n}} records in the picture",
  shownOf: "The newest {{shown}} of {{total}} connecting records are shown.",
  showMore: "Show more",
  noConnections: "Nothing connects anybody here.",
  noPicture: "This browser cannot draw the picture (WebGL is switched off). The table below holds all of it.",
  arranging: "Arranging",
  who: "Who",
  withWhom: "With whom",
  throughWhat: "Through what",
  when: "When",
  sentenceHead: "Sentence",
  readSentence: "Read it",
  // Keys.
  keyTimeline: "Timeline",
  keyMap: "Map",
  keyNetwork: "Network",
  keyJump: "Timeline: go to a date",
  keyMonths: "Timeline: next and previous month",
};

export type ViewKey = keyof typeof views;

/** What a language has to hold; see `WebKeys`. */
export type ViewKeys = Record<Exclude<ViewKey, `${string}_one`>, string> & Partial<Record<ViewKey, string>>;

/** What the operations behind them do. */
export const viewOperations = {
  "operation.network": "who is connected with whom, through which records",
  "operation.map": "where encounters, agreements and ties are",
  "operation.map.records": "the records at some places of the map",
  "operation.timeline": "how many dated records each month has",
  "operation.timeline.records": "dated records, the newest first",
};

export type ViewOperations = Record<keyof typeof viewOperations, string>;
