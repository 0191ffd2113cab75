// Turns an icon name into an inline drawing (24 x 24, line style, own shapes).

const SHAPES = {
  add: "M12 5v14M5 12h14",
  alert: "M12 4 2.8 19.5h18.4zM12 10v4M12 16.8v.2",
  back: "M15 5l-7 7 7 7",
  block: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM5.8 5.8l12.4 12.4",
  calls: "M8 7l-5 5 5 5M16 7l5 5-5 5M13.5 5l-3 14",
  clip: "M19.5 11.5l-7.6 7.6a4.6 4.6 0 0 1-6.5-6.5l8-8a3 3 0 0 1 4.3 4.3l-7.9 7.9a1.4 1.4 0 0 1-2-2l6.9-6.9",
  close: "M6 6l12 12M18 6L6 18",
  copy: "M9 9h11v11H9zM15 9V4H4v11h5",
  down: "M6 9l6 6 6-6",
  edit: "M4 20l1-4L16 5l3 3L8 19zM14 7l3 3",
  fault: "M13 3L5 14h6l-1 7 8-11h-6z",
  file: "M6 3h8l4 4v14H6zM14 3v4h4",
  gear: "M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4",
  group:
    "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c0-3.6 2.9-6 6.5-6s6.5 2.4 6.5 6M16 4.5a3.5 3.5 0 0 1 0 6.5M17.5 14.3c2.4.7 4 2.8 4 5.7",
  more: "M12 5.500v.1M12 12v.1M12 18.500v.1",
  out: "M8 16L17 7M9.5 7H17v7.5",
  panes: "M3.5 5h17v14h-17zM12 5v14",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.500c.4-4 3.5-6 7.5-6s7.1 2 7.5 6",
  photo: "M4 5h16v14H4zM4 16l4.5-4.5 4 4L15 13l5 5M15.5 9v.1",
  reply: "M10 6l-6 6 6 6M4.5 12H14c3.5 0 6 2.5 6 6",
  send: "M12 20V5M5.5 11L12 4.500l6.5 6.5",
  slash: "M15 4L9 20",
  sticker: "M12 3a9 9 0 1 0 9 9l-9-9zM12 3v6a3 3 0 0 0 3 3h6M8.5 14.500c1.5 2 4 2.5 6 1.2",
  topic: "M10 4L8 20M16 4l-2 16M5 9h15M4 15h15",
  trash: "M5 7h14M9.5 7V4h5v3M7 7l1 13h8l1-13",
  voice: "M12 15a3 3 0 0 0 3-3V6a3 3 0 0 0-6 0v6a3 3 0 0 0 3 3zM6 11.500a6 6 0 0 0 12 0M12 17.500V21",
};

/** @typedef {keyof typeof SHAPES} IconName */

const SVG = "http://www.w3.org/2000/svg";

/**
 * @param {IconName} name
 * @returns {SVGElement} decorative: hidden from screen readers, so its button needs a label
 */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", SHAPES[name]);
  svg.append(path);
  return svg;
}
