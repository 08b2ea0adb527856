// The known name that is most like an unknown one.

/** How many characters have to change; rows of the usual table. */
function distance(one, other) {
    let row = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (let i = 1; i <= one.length; i++) {
        const next = [i];
        for (let j = 1; j <= other.length; j++) {
            const replaced = row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
            next.push(Math.min(replaced, row[j] + 1, next[j - 1] + 1));
        }
        row = next;
    }
    return row[other.length];
}

/** The nearest of `names`, or null where none is near. Long names are not worth the time. */
export function nearest(name, names) {
    if (name.length > 200) {
        return null;
    }
    let best = null;
    let least = Math.max(2, Math.ceil(name.length / 3));
    for (const known of names) {
        const changes = distance(name.toLowerCase(), known.toLowerCase());
        if (changes < least) {
            [best, least] = [known, changes];
        }
    }
    return best;
}
