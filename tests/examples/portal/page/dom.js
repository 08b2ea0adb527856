// Small helpers for the document.

/** The element with this id. */
export const byId = (id) => document.getElementById(id);

/** Makes an element; `properties` are set on it, and children appended. */
export function make(tag, properties = {}, ...children) {
    const element = document.createElement(tag);
    const { dataset, ...others } = properties;
    Object.assign(element, others);
    Object.assign(element.dataset, dataset);
    element.append(...children);
    return element;
}

/** A button that does something. */
export const button = (label, onclick, properties = {}) => make("button", { type: "button", onclick, ...properties }, label);

/** Hours, minutes and seconds of the day. */
export const clock = (date) => date.toTimeString().slice(0, 8);

/** Text with its end cut off where it is long. */
export const shortened = (text, length) => (text.length > length ? `${text.slice(0, length)}… (${text.length} characters)` : text);
