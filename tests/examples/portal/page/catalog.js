// The spec, as the portal tells it.

export class Catalog {
    constructor({ placements, events, commands, enums }) {
        this.placements = placements;
        this.events = new Map(events.map((event) => [event.name, event]));
        this.commands = new Map(commands.map((command) => [command.name, command]));
        this.enums = enums;
    }

    static async load() {
        const answer = await fetch("/api/spec");
        return new Catalog(await answer.json());
    }

    /** What the spec says of a placement, by its code or that of a member of its family. */
    placement(code) {
        return this.placements.find((placement) => placement.code === code || placement.examples.includes(code))
            ?? this.placements.find((placement) => placement.examples.some((example) => isAlike(example, code)))
            ?? { code, examples: [code], events: [], commands: [], options: null, docs: "The page of the application itself." };
    }

    /** Every name that can be bound or emitted. */
    get eventNames() {
        return [...this.events.keys()];
    }
}

/** Members of a family differ in one gap, which an example fills. */
function isAlike(example, code) {
    const [before, after] = example.split(/177|<[^>]*>/);
    return after !== undefined && code.startsWith(before) && code.endsWith(after) && code.length > before.length + after.length;
}
