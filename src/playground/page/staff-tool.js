// Turns one press into the other side of the conversation: a member of the staff in their group, and back.

import { h } from "./dom.js";
import { icon } from "./icons.js";

/**
 * @param {{
 *   world: import("./world.js").World,
 *   panes: import("./pane.js").Pane[],
 *   newcomer: () => number | undefined,
 *   setPanes: (count: number) => void,
 *   mayAdd: () => boolean,
 * }} deps `mayAdd` tells whether panes stand side by side; otherwise the only one becomes the staff's
 */
export function createStaffTool(deps) {
  const element = h(
    "button",
    {
      type: "button",
      class: "tool",
      hidden: true,
      "aria-pressed": "false",
      "aria-label": "Show what the staff see",
      title: "Show what the staff see",
      "data-testid": "staff",
      onclick: toggle,
    },
    icon("group"),
    h("span", { class: "tool-label" }, "Staff"),
  );

  /** The panes that are on the screen. */
  const visible = () => (deps.mayAdd() ? deps.panes : deps.panes.slice(0, 1));

  /** @returns {import("./pane.js").Pane | undefined} where one of the staff looks at their group */
  function staffPane() {
    const support = deps.world.support();
    return visible().find(
      ({ state }) =>
        support?.staffIds.includes(state.personId ?? 0) && state.thread?.chatId === support.chatId,
    );
  }

  function toggle() {
    const support = deps.world.support();
    const [staffId] = support?.staffIds ?? [];
    if (support === undefined || staffId === undefined) return;
    const open = staffPane();
    if (open === undefined) {
      const beside = deps.mayAdd() && deps.panes.length < 2;
      if (beside) deps.setPanes(2);
      const pane = deps.mayAdd() ? deps.panes[1] : deps.panes[0];
      if (pane === undefined) return;
      pane.switchPerson(staffId);
      pane.state.thread = { chatId: support.chatId };
      pane.showList(); // the topics of the people who wait
      return;
    }
    if (deps.panes.at(-1) === open && deps.panes.length > 1) return deps.setPanes(deps.panes.length - 1);
    const back = deps.newcomer();
    if (back === undefined) return;
    open.state.screen = "chat";
    open.switchPerson(back);
  }

  return {
    element,
    /** Shown only where there is a staff group. */
    update() {
      element.hidden = deps.world.support() === undefined;
      element.setAttribute("aria-pressed", String(staffPane() !== undefined));
    },
  };
}
