// Stand-ins for the two clients, as far as events need them. What the portal would do, tests do by `emit`.

class Fake {
    constructor(placement, options, events) {
        this.code = placement;
        this.opened = options;
        this.events = events;
        this.bindings = [];
        this.asked = 0;
        this.silent = false;
        this.refuses = undefined;
    }

    interface() {
        this.asked += 1;
        return { command: ["getStatus"], event: this.events };
    }

    count(event) {
        return this.bindings.filter((binding) => binding.event === event).length;
    }

    emit(event, ...args) {
        const bound = this.bindings.filter((binding) => binding.event === event);
        bound.forEach((binding) => binding.receive(...args));
        return bound.length;
    }
}

// As BX24.js: callbacks, no promises.
export function classic(placement, options, events) {
    const fake = new Fake(placement, options, events);
    fake.client = {
        init: (ready) => fake.silent || queueMicrotask(ready),
        placement: {
            info: () => ({ placement: fake.code, options: fake.opened }),
            getInterface: (answer) => fake.silent || queueMicrotask(() => answer(fake.interface())),
            bindEvent: (event, receive) => {
                if (fake.refuses) throw fake.refuses;
                fake.bindings.push({ event, receive });
            },
        },
    };
    return fake;
}

// As the official SDK: what comes before `close` settles the promise of `bindEvent`, and only that.
export function sdk(placement, options, events) {
    const fake = new Fake(placement, options, events);
    fake.close = () => fake.bindings.forEach((binding) => binding.settle?.({ isSafely: true }));
    fake.client = {
        placement: {
            title: placement,
            options,
            getInterface: () => {
                if (fake.silent) return new Promise(() => {});
                return Promise.resolve(fake.late ? { isSafely: true } : fake.interface());
            },
            bindEvent: (event, callback) =>
                new Promise((resolve, reject) => {
                    if (fake.refuses) return reject(fake.refuses);
                    const binding = { event };
                    binding.settle = (value) => {
                        binding.settle = undefined;
                        resolve(value);
                    };
                    binding.receive = (value) => (binding.settle ?? callback)(value);
                    fake.bindings.push(binding);
                }),
        },
    };
    return fake;
}

export function set(object, name, value) {
    object[name] = value;
}

export function run(script) {
    return new Function(script)();
}
