import { Fields } from "../fields.js";
import { at, parseJson, text } from "../json.js";
/** Reads `{"regionIdentifier":…,"realmKey":…,"realmDomainComponent":…}`. @throws ShapeError */
export const readRegionMetadata = (json) => {
    const fields = Fields.parse(json);
    return {
        region: fields.text('regionIdentifier'),
        realm: fields.text('realmKey').toLowerCase(),
        domain: fields.optionalText('realmDomainComponent') ?? '',
    };
};
/** The domain of a realm, if the metadata is that of one of its regions. */
export const toldDomain = (realm, json) => {
    // A variable of others' making: what means nothing to us is left alone.
    const told = parseJson(json ?? '');
    if (text(at(told, 'realmKey')).toLowerCase() !== realm)
        return undefined;
    return text(at(told, 'realmDomainComponent')) || undefined;
};
