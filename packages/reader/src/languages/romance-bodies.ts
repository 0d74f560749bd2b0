import type { OrganisationSlots } from "./name-slots.ts";

/**
 * Heads of the names of bodies in Spanish, Catalan, Portuguese, Italian, Romanian and French, which news in other languages leaves as they
 * are: "Universidad de Chile", "Politecnico di Milano". In these languages the head comes first. Words that the languages of the packs
 * share with them ("Institut", "Agentur") are left out.
 */
export const romanceHeads: OrganisationSlots["heads"] = {
  government: ["ayuntamiento", "ajuntament", "gobierno", "governo", "prefeitura", "mairie", "hôtel de ville", "gobernación", "intendencia"],
  ministry: ["ministerio", "ministério", "ministero", "ministère", "ministerul", "secretaría", "secretaria de estado"],
  committee: ["consejo", "conselho", "consiglio", "conseil", "comisión", "comissão", "commissione"],
  parliament: ["asamblea", "assembleia", "assemblée", "parlamento"],
  embassy: ["embajada", "embaixada", "ambasciata", "ambassade", "consulado", "consolato", "consulat général"],
  institute: [
    "instituto",
    "istituto",
    "institut national",
    "institut de",
    "institut d",
    "laboratorio",
    "laboratório",
    "laboratoire",
    "academia",
    "accademia",
    "académie",
  ],
  university: [
    "universidad",
    "universitat",
    "universidade",
    "università",
    "université",
    "universitatea",
    "politecnico",
    "politécnico",
    "politècnica",
    "école polytechnique",
    "école normale",
    "école nationale",
    "école supérieure",
    "école des",
    "sciences po",
    "facultad",
    "faculté",
    "haute école",
    "scuola superiore",
    "scuola normale",
    "pontificia universidad",
    "pontifícia universidade",
  ],
  school: ["escuela", "escola", "école", "lycée", "collège", "liceo", "colegio", "conservatorio", "conservatoire"],
  hospital: ["hôpital", "ospedale", "centre hospitalier", "policlinico"],
  company: ["grupo", "gruppo", "groupe", "compagnie", "compañía", "companhia", "société", "società", "sociedad", "sociedade", "empresa"],
  bank: ["banco", "banca", "banque", "caixa"],
  association: [
    "asociación",
    "associação",
    "associazione",
    "federación",
    "federação",
    "federazione",
    "fédération",
    "confederación",
    "confederação",
    "confederazione",
    "confédération",
    "confindustria",
    "unione",
    "unión",
  ],
  chamber: ["cámara", "câmara", "camera di commercio", "chambre de commerce", "cambra de comerç"],
  agency: ["agencia", "agência", "agenzia", "agence", "autoridad", "autoridade", "autorità", "autorité", "puertos del estado"],
  centre: ["centro", "museo", "musée", "museu", "biblioteca", "bibliothèque", "casa de la cultura", "maison de la culture"],
  foundation: ["fundación", "fundação", "fundació", "fondazione", "fondation"],
};

/** Small words inside such names. */
export const romanceLinks: readonly string[] =
  "de del dels della delle dello dei degli di da do das dos du des la las le les los el lo y e i et en per para por pour sur au aux à".split(
    " ",
  );
