// Turns forms into groups: a new one, its settings, a new topic.

import { h } from "./dom.js";
import { checkboxes, field, openForm, select } from "./form.js";

/** @import { Chat, NewGroup, Person } from "../protocol.ts" */
/** @typedef {typeof import("./api.js").api} Api */

const ROLES = [
  { value: "administrator", label: "administrator" },
  { value: "member", label: "member" },
  { value: "none", label: "not in the group" },
];
const KINDS = [
  { value: "forum", label: "Forum group (with topics)" },
  { value: "supergroup", label: "Supergroup" },
  { value: "group", label: "Basic group" },
];

/** @param {HTMLFormElement} form @returns {NewGroup["botRole"]} */
function chosenRole(form) {
  const role = new FormData(form).get("role");
  return role === "administrator" || role === "member" || role === "none" ? role : undefined;
}

/** @param {HTMLFormElement} form @param {string} name */
const chosenIds = (form, name) => new FormData(form).getAll(name).map(Number);

const RIGHTS = /** @type {const} */ ([
  { value: "canManageTopics", label: "manage topics" },
  { value: "canDeleteMessages", label: "delete messages" },
  { value: "canPinMessages", label: "pin messages" },
]);

/** @param {HTMLFormElement} form @returns {import("../protocol.ts").BotRightsPatch} */
function chosenRights(form) {
  const chosen = new FormData(form).getAll("right");
  return Object.fromEntries(RIGHTS.map(({ value }) => [value, chosen.includes(value)]));
}

/**
 * @param {Api} api
 * @param {Person} by
 * @param {Person[]} people
 * @param {(chat: Chat) => void} onAdded
 */
export function openNewGroup(api, by, people, onAdded) {
  const others = people.filter((person) => person.id !== by.id);
  openForm({
    title: "New group",
    testId: "group-dialog",
    fields: [
      field(
        "Title",
        h("input", {
          name: "title",
          required: true,
          maxlength: 128,
          autocomplete: "off",
          dir: "auto",
          "data-testid": "group-title",
        }),
      ),
      field("Kind", select("kind", KINDS, "forum")),
      field("The bot is", select("role", ROLES, "administrator")),
      others.length > 0
        ? checkboxes(
            "Members besides you",
            "member",
            others.map((person) => ({ value: String(person.id), label: person.firstName, checked: true })),
          )
        : h("p", { class: "hint" }, "Add more people first if the group should have other members."),
    ],
    submit: "Create",
    async save(form) {
      const kind = new FormData(form).get("kind");
      const role = chosenRole(form);
      const chat = await api.addGroup({
        title: String(new FormData(form).get("title") ?? "").trim(),
        by: by.id,
        members: [by.id, ...chosenIds(form, "member")],
        kind: kind === "group" ? "group" : "supergroup",
        forum: kind === "forum",
        ...(role === undefined ? {} : { botRole: role }),
      });
      onAdded(chat);
    },
  });
}

/**
 * @param {Api} api
 * @param {Chat} chat
 * @param {Person[]} people
 * @param {(chat: Chat) => void} onChanged
 */
export function openGroupSettings(api, chat, people, onChanged) {
  const members = people.map((person) => ({
    value: String(person.id),
    label: person.firstName,
    checked: chat.members.includes(person.id),
  }));
  const admins = members.filter(({ value, checked }) => checked && Number(value) !== chat.ownerId);
  const isBotAdmin = chat.botRole === "administrator";
  const forum = h("input", { type: "checkbox", name: "forum", checked: chat.forum });
  const migrate = h(
    "button",
    { type: "button", class: "button wide", onclick: () => void upgrade() },
    "Upgrade to a supergroup (its id changes)",
  );
  const close = openForm({
    title: chat.title,
    testId: "group-settings",
    fields: [
      h("p", { class: "hint" }, `${chat.forum ? "Forum group" : chat.type}, id ${chat.id}`),
      checkboxes("Members", "member", members),
      ...(admins.length === 0
        ? []
        : [
            checkboxes(
              "Administrators besides the owner",
              "admin",
              admins.map((one) => ({ ...one, checked: chat.admins.includes(Number(one.value)) })),
            ),
          ]),
      field("The bot is", select("role", ROLES, chat.botRole === "kicked" ? "none" : chat.botRole)),
      ...(isBotAdmin
        ? [
            checkboxes(
              "As an administrator it may",
              "right",
              RIGHTS.map((right) => ({ ...right, checked: chat.botRights[right.value] })),
            ),
          ]
        : []),
      ...(chat.type === "supergroup" ? [h("label", { class: "check" }, forum, h("span", {}, "Topics"))] : []),
    ],
    submit: "Save",
    async save(form) {
      const chosen = new Set(chosenIds(form, "member"));
      const chosenAdmins = chosenIds(form, "admin").filter((id) => chosen.has(id));
      const role = chosenRole(form);
      const changed = await api.changeGroup(chat.id, {
        addMembers: [...chosen].filter((id) => !chat.members.includes(id)),
        removeMembers: chat.members.filter(
          (id) => people.some((person) => person.id === id) && !chosen.has(id),
        ),
        promote: chosenAdmins.filter((id) => !chat.admins.includes(id)),
        demote: chat.admins.filter((id) => chosen.has(id) && !chosenAdmins.includes(id)),
        ...(role === undefined ? {} : { botRole: role }),
        ...(isBotAdmin && role === "administrator" ? { botRights: chosenRights(form) } : {}),
        ...(chat.type === "supergroup" && forum.checked !== chat.forum ? { forum: forum.checked } : {}),
      });
      onChanged(changed);
    },
    others: chat.type === "group" ? [migrate] : [],
  });

  async function upgrade() {
    migrate.disabled = true;
    onChanged(await api.changeGroup(chat.id, { migrate: true }));
    close();
  }
}

/**
 * @param {Api} api
 * @param {Chat} chat
 * @param {Person} by
 * @param {(threadId: number) => void} onAdded
 */
export function openNewTopic(api, chat, by, onAdded) {
  openForm({
    title: "New topic",
    testId: "topic-dialog",
    fields: [
      field(
        "Name",
        h("input", { name: "name", required: true, maxlength: 128, autocomplete: "off", dir: "auto" }),
      ),
    ],
    submit: "Create",
    async save(form) {
      const { threadId } = await api.addTopic(
        chat.id,
        by.id,
        String(new FormData(form).get("name") ?? "").trim(),
      );
      onAdded(threadId);
    },
  });
}

/**
 * @param {Api} api
 * @param {Chat} chat
 * @param {{ threadId: number, name: string }} topic
 * @param {Person} by
 * @param {(chat: Chat) => void} onChanged
 */
export function openTopicName(api, chat, { threadId, name }, by, onChanged) {
  const input = h("input", {
    name: "name",
    required: true,
    maxlength: 128,
    autocomplete: "off",
    dir: "auto",
    value: name,
    "data-testid": "topic-name",
  });
  openForm({
    title: "Rename the topic",
    testId: "topic-dialog",
    fields: [field("Name", input)],
    submit: "Save",
    async save() {
      onChanged(await api.changeTopic(chat.id, threadId, { by: by.id, name: input.value.trim() }));
    },
  });
}
