// Turns a description of fields into a dialog with a form, and gives back what was typed.

import { h } from "./dom.js";
import { problemLine } from "./notices.js";

/**
 * Shows a modal form. `save` may refuse by throwing: its message is shown and the dialog stays open.
 *
 * @param {{
 *   title: string,
 *   testId: string,
 *   fields: HTMLElement[],
 *   submit: string,
 *   save: (form: HTMLFormElement) => Promise<void>,
 *   others?: HTMLElement[],
 * }} options
 * @returns {() => void} closes it
 */
export function openForm(options) {
  const problem = h("p", { class: "problem", role: "alert", hidden: true });
  const submit = h("button", { class: "button primary", "data-testid": "dialog-submit" }, options.submit);
  const form = h(
    "form",
    { method: "dialog" },
    h("h2", {}, options.title),
    options.fields,
    problem,
    h(
      "div",
      { class: "dialog-actions" },
      h("button", { type: "button", class: "button", onclick: () => dialog.close() }, "Cancel"),
      submit,
    ),
    options.others,
  );
  const dialog = h(
    "dialog",
    { class: "dialog", "data-testid": options.testId, "aria-label": options.title },
    form,
  );
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    submit.disabled = true;
    try {
      await options.save(form);
      dialog.close();
    } catch (error) {
      problem.textContent = problemLine(error);
      problem.hidden = false;
    } finally {
      submit.disabled = false;
    }
  });
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return () => dialog.close();
}

/** @param {string} label @param {HTMLElement} control @param {string} [hint] */
export function field(label, control, hint) {
  return h(
    "label",
    { class: "field" },
    h("span", { class: "field-label" }, label),
    control,
    hint !== undefined && h("small", {}, hint),
  );
}

/**
 * @param {string} name
 * @param {{ value: string, label: string }[]} options
 * @param {string} [chosen]
 */
export function select(name, options, chosen) {
  const made = options.map((option) =>
    h("option", { value: option.value, selected: option.value === chosen }, option.label),
  );
  return h("select", { name }, made);
}

/**
 * @param {string} legend
 * @param {string} name
 * @param {{ value: string, label: string, checked: boolean }[]} options
 */
export function checkboxes(legend, name, options) {
  const rows = options.map((option) =>
    h(
      "label",
      { class: "check" },
      h("input", { type: "checkbox", name, value: option.value, checked: option.checked }),
      h("span", { dir: "auto" }, option.label),
    ),
  );
  return h("fieldset", { class: "field" }, h("legend", { class: "field-label" }, legend), rows);
}
