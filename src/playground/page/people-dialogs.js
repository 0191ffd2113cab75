// Turns forms into people: a new one, or the settings of one.

import { h } from "./dom.js";
import { field, openForm, select } from "./form.js";
import { LANGUAGES } from "./languages.js";

/** @import { Person } from "../protocol.ts" */

/** @param {string | undefined} code */
function languageField(code) {
  const known = LANGUAGES.some((language) => language.code === (code ?? ""));
  const options = LANGUAGES.map(({ code: value, name }) => ({
    value,
    label: value === "" ? name : `${name} · ${value}`,
  }));
  if (!known) options.push({ value: code ?? "", label: code ?? "" });
  return field(
    "Language of the app",
    select("language", options, code ?? ""),
    "Sent to the bot as language_code.",
  );
}

/** @param {string} [value] */
function nameField(value) {
  const input = h("input", {
    name: "name",
    required: true,
    maxlength: 64,
    value,
    autocomplete: "off",
    dir: "auto",
    "data-testid": "person-name",
  });
  return field("Name", input);
}

/** @param {HTMLFormElement} form @param {string} name */
const typed = (form, name) => String(new FormData(form).get(name) ?? "").trim();

/**
 * @param {typeof import("./api.js").api} api
 * @param {(person: Person) => void} onAdded
 */
export function openNewPerson(api, onAdded) {
  openForm({
    title: "Add a person",
    testId: "person-dialog",
    fields: [
      nameField(),
      languageField("en"),
      field(
        "Username",
        h("input", {
          name: "username",
          maxlength: 32,
          pattern: "[A-Za-z]\\w{3,31}",
          autocomplete: "off",
          placeholder: "optional",
        }),
      ),
    ],
    submit: "Add",
    async save(form) {
      const [languageCode, username] = [typed(form, "language"), typed(form, "username")];
      const person = await api.addPerson({
        firstName: typed(form, "name"),
        ...(languageCode === "" ? {} : { languageCode }),
        ...(username === "" ? {} : { username }),
      });
      onAdded(person);
    },
  });
}

/**
 * @param {typeof import("./api.js").api} api
 * @param {Person} person
 */
export function openPersonSettings(api, person) {
  const blocked = h("input", {
    type: "checkbox",
    name: "blocked",
    checked: person.blockedBot,
    "data-testid": "blocked",
  });
  openForm({
    title: `${person.firstName}`,
    testId: "person-settings",
    fields: [
      nameField(person.firstName),
      languageField(person.languageCode),
      h("label", { class: "check" }, blocked, h("span", {}, "Has blocked the bot")),
    ],
    submit: "Save",
    async save(form) {
      await api.changePerson(person.id, {
        firstName: typed(form, "name"),
        languageCode: typed(form, "language"),
        blockedBot: blocked.checked,
      });
    },
  });
}
