import type { NameSlots } from "../name-slots.ts";
import { dates, quantities } from "./names-numbers.ts";
import { organisations } from "./names-organisations.ts";
import { persons } from "./names-persons.ts";

export const names: NameSlots = {
  writing: {
    spaced: true,
    cased: true,
    nounsCapitalised: true,
    hardStops: "",
    softStops: ".!?…",
    abbreviations: ["dr", "prof", "hr", "fr", "mio", "mrd", "tsd", "ca", "bzw", "etc", "usw", "z.b", "z", "b", "d", "h", "u", "a", "st", "nr", "str", "inkl", "ggf", "vgl", "ing", "dipl", "phil", "med", "jur", "rer", "nat", "pol", "e", "v", "co", "jan", "feb", "mär", "apr", "jun", "jul", "aug", "sept", "sep", "okt", "nov", "dez", "rd", "sog", "geb", "evtl", "max", "min", "i", "s", "o", "hc", "em"],
    endings: ["s", "'s", "’s", "’"],
    spellings: [],
  },
  lines: {
    boilerplate: [
      /^(?:teilen|drucken|merken|kommentare?|anmelden|registrieren|startseite|menü|suche|suchen|newsletter|impressum|datenschutz|kontakt|weitere (?:artikel|meldungen|informationen|nachrichten)|mehr zum thema|lesen sie auch|verwandte (?:artikel|themen)|zurück|nach oben|anzeige|werbung|schlagwörter|tags?|facebook|twitter|whatsapp|zalo|vorlesen|zum inhalt|cookie)\b.{0,60}$/iu,
      /^kommentare?\s*\(\d+\)/iu,
      /^(?:©|copyright|alle rechte vorbehalten)/iu,
      /alle rechte vorbehalten/iu,
      /(?:aufrufe|zugriffe|besucher|ansichten)\s*:?\s*[\d.,]+\s*$/iu,
      /^\D{0,30}\d{1,2}\s*°\s*C/u,
    ],
    caption: [/\((?:foto|bild|fotos|bildquelle|quelle|grafik)\s*[:/][^)]*\)\.?$/iu, /^(?:foto|bild|bildunterschrift|fotos)\s*[:/]/iu, /\b(?:foto|bild|fotos|bildnachweis)\s*:\s/iu, /\s©\s?\p{Lu}/u],
    byline: [/^(?:von|text(?: und fotos?)?|autor(?:in)?|redaktion)\s*:?\s+\p{Lu}.{0,60}$/u, /^\p{Lu}[\p{L}.'-]+(?:\s\p{Lu}[\p{L}.'-]+){1,3}\s*\((?:dpa|afp|epd)\)$/u],
    credit: [/\((?:foto|bild|fotos|bildquelle|quelle|grafik)\s*[:/][^)]*\)/giu, /\b(?:foto|bild|fotos|bildnachweis)\s*:\s[^\n]*$/giu],
    source: [/^quelle\s*:\s*(?:https?:\/\/(?:www\.)?)?([^\n/]+)/iu],
    dateline: [
      /^(?:veröffentlicht|stand|datum|erstellt|aktualisiert|pressemitteilung vom|meldung vom|erschienen)\b.{0,30}\d{4}/iu,
      /^(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend)?,?\s*(?:den\s+)?\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?\d{4}/iu,
      /^\d{4}-\d{2}-\d{2}(?:\s|$)/u,
    ],
  },
  places: {
    before: ["provinz", "stadt", "landkreis", "kreis", "bundesland", "bundesstaat", "region", "präfektur", "bezirk", "distrikt", "hauptstadt", "freistaat", "hansestadt", "landeshauptstadt", "partnerstadt", "hafenstadt", "gemeinde", "insel", "republik", "millionenstadt", "county", "küstenstadt", "kreisstadt", "universitätsstadt", "großstadt", "provinzen", "städte", "städten"],
    after: ["-provinz", "provinz", "city", "-do", "province", "county"],
    spoilers: [],
    never: ["volksrepublik", "stadt", "land", "provinz", "smart", "die", "der", "das", "des", "den", "im", "in"],
    letters: "",
    generics: ["die provinz", "der provinz", "die stadt", "der stadt", "die region", "das land", "die präfektur", "der präfektur", "die partnerstadt", "die hansestadt", "der hansestadt"],
  },
  organisations,
  persons,
  dates,
  quantities,
};
