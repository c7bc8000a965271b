// What a word processor puts on the clipboard, as Markdown: headings, lists, tables, links, notes, bold and italic.
//
// The HTML is hostile: it is parsed into a document that is never shown. How each program writes is said in
// `federation-tests/fixtures/clipboard/README.md`.

const BLOCKS = new Set(
  ("ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV " +
    "OL P PRE SECTION TABLE UL").split(" "),
);
const DROPPED = "script,style,template,noscript,iframe,object,embed,svg,math,head,title,meta,link,button,input,select,textarea,xml";
// A table with more columns is no table of words. Browsers take long over many elements within one another.
const MOST_COLUMNS = 40;
const MOST_SIGNS = 1_000_000;
const MOST_TAGS = 20_000;

/** Whether HTML is read within the time that a person waits. */
export function isReadable(html) {
  return html.length <= MOST_SIGNS && html.split(/<[a-z]/i, MOST_TAGS + 2).length <= MOST_TAGS + 1;
}

/** What HTML says: blocks and notes; `plain` when that is no more than its words. */
export function read(html, slice) {
  const [bare, lists] = withoutStyles(html);
  const page = new DOMParser().parseFromString(bare, "text/html");
  for (const node of page.querySelectorAll(DROPPED)) node.remove();
  const pictures = page.querySelectorAll("img[src]").length;
  const notes = [...takeNotes(page, lists), ...takeSlice(page.body, slice)];
  const blocks = blocksOf(page.body, { lists });
  const plain = !notes.length && blocks.every((block) => block.kind === "words" && block.runs.every(isPlain));
  return { blocks, notes, pictures, plain };
}

/** The blocks as Markdown, and the notes as its footnotes, which begin after number `last`. */
export function toMarkdown({ blocks, notes }, last = 0) {
  const number = numbering(last);
  const text = written(blocks, number);
  const said = notes.map((note) => [number(note.id), written(note.blocks, number).replace(/\n(?=.)/g, "\n    ")]);
  const foot = said.sort((one, other) => one[0] - other[0]).map(([place, words]) => `[^${place}]: ${words}`);
  return { text, foot };
}

/** The blocks as lines, one for each item, with what belongs to it below, after two spaces. */
export function toLines({ blocks, notes }, marks) {
  const known = new Map(notes.map((note) => [note.id, note]));
  const say = (runs) => inline(marks ? runs : runs.map(bare), (id) => aside(known.get(id), say), { marks });
  return blocks.flatMap((block) => lines(block, say)).filter((line) => line.trim()).join("\n");
}

const aside = (note, say) => (note ? ` (${note.blocks.flatMap((block) => lines(block, say)).join(" ").trim()})` : "");
const bare = (run) => ({ ...run, bold: false, italic: false, struck: false, code: false });
const isPlain = (run) => !(run.bold || run.italic || run.struck || run.code || run.href || run.note);

/* Reading: from nodes to blocks. A block is { kind, ... }; words are runs: { text, bold, italic, struck, code, href, note }. */

/** Inline styles and handlers under another name, for the policy of the page; and which of Word's lists are bulleted. */
function withoutStyles(html) {
  const lists = new Map();
  const rest = html.split(/<style\b[^<>]*>/i).map((piece, place) => {
    const end = place ? piece.toLowerCase().indexOf("</style") : 0;
    const css = end < 0 ? piece : piece.slice(0, end);
    for (const [, level, rules] of css.matchAll(/@list (l\d{1,4}:level\d)\s*\{([^{}]*)\}/g)) {
      lists.set(level, /mso-level-number-format:\s*bullet/.test(rules));
    }
    return place ? (end < 0 ? "" : piece.slice(end)) : piece;
  });
  return [rest.join("").replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\s(style|on\w{1,40})\s*=/gi, " data-$1=")), lists];
}

function styles(node) {
  return (node.getAttribute("data-style") ?? node.getAttribute("style") ?? "").toLowerCase();
}

function style(node, name) {
  const found = styles(node).split(";").map((rule) => rule.split(":")).find(([known]) => known.trim() === name);
  return found ? found.slice(1).join(":").trim() : "";
}

const isHidden = (node) => /display:\s*none|mso-element:\s*(comment-list|field)|mso-hide:\s*all/.test(styles(node));

/** Where a link leads within its own document: [what, number], as Word, LibreOffice and Google Docs name notes. */
function noteOf(link, back) {
  const place = (link.getAttribute("href") ?? "").split("#")[1] ?? "";
  const found = back
    ? /^(?:_(ftn|edn)ref(\d+)|(sdfootnote|sdendnote)(\d+)anc|(ftnt)_ref(\d+))$/.exec(place)
    : /^(?:_(ftn|edn)(\d+)|(sdfootnote|sdendnote)(\d+)sym|(ftnt)(\d+))$/.exec(place);
  return found ? found.slice(1).filter(Boolean).join("") : "";
}

/** Takes the notes out of the page, and marks the places that they are called from. */
function takeNotes(page, lists) {
  const links = [...page.querySelectorAll("a[href*='#']")];
  const notes = [];
  for (const link of links) {
    const id = noteOf(link, true);
    if (!id || !link.isConnected) continue;
    const box = link.closest("div[id^=ftn],div[id^=edn],div[id^=sdfootnote],div[id^=sdendnote]") ?? link.closest("p,li,div");
    if (!box || box === page.body) continue;
    link.remove();
    if (box.previousElementSibling?.tagName === "HR") box.previousElementSibling.remove();
    box.remove();
    notes.push({ id, blocks: blocksOf(box, { lists }) });
  }
  for (const list of page.querySelectorAll("[data-style*='footnote-list'],[data-style*='endnote-list']")) list.remove();
  const known = new Set(notes.map((note) => note.id));
  for (const link of links) {
    const id = noteOf(link, false);
    if (id && known.has(id)) called(link, id);
  }
  return notes;
}

function called(place, id) {
  const mark = place.ownerDocument.createElement("i");
  mark.setAttribute("data-note", id);
  place.replaceWith(mark);
}

/** Google Docs has its notes in a format of its own: the text once more, with `#` where one is called, and their words. */
function takeSlice(body, slice) {
  let told;
  try {
    told = JSON.parse(JSON.parse(slice).data).resolved;
  } catch {
    return [];
  }
  const text = String(told?.dsl_spacers ?? "");
  const styled = told?.dsl_styleslices?.find?.((one) => one?.stsl_type === "footnote")?.stsl_styles ?? [];
  const ids = styled.map?.((one) => one?.fs_id).filter(Boolean) ?? [];
  const empty = /[\s\u0000-\u001f\u007f-\u009f]/;
  const calls = [];
  let [at, before] = [0, null];
  const skip = () => {
    while (at < text.length && empty.test(text[at])) at += 1;
  };
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  reading: for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (let place = 0; place < node.data.length; place += 1) {
      const letter = node.data[place];
      if (empty.test(letter)) continue;
      for (skip(); (text[at] === "#" || text[at] === "*") && text[at] !== letter; skip()) {
        if (text[at] === "#" && before) calls.push(before);
        at += 1;
      }
      if (text[at] !== letter) break reading;
      at += 1;
      before = [node, place + 1];
    }
  }
  for (skip(); text[at] === "#" && before; skip()) {
    calls.push(before);
    at += 1;
  }
  const notes = [];
  for (const [place, [node, offset]] of [...calls.entries()].reverse()) {
    const words = told.dsl_relateddocslices?.[ids[place]]?.dsl_spacers;
    if (typeof words !== "string") continue;
    const rest = node.splitText(offset);
    called(rest.parentNode.insertBefore(body.ownerDocument.createElement("i"), rest), `docs${place}`);
    const runs = [{ text: words.replace(/[\u0000-\u001f]+/g, " ").trim() }];
    notes.unshift({ id: `docs${place}`, blocks: [{ kind: "words", runs }] });
  }
  return notes;
}

function blocksOf(parent, given) {
  const blocks = [];
  let runs = [];
  const close = () => {
    for (const part of parted(runs)) blocks.push({ kind: "words", runs: part });
    runs = [];
  };
  for (const node of parent.childNodes) {
    if (node.nodeType === 3 || (node.nodeType === 1 && !holdsBlocks(node))) {
      runs.push(...runsOf(node, given));
    } else if (node.nodeType === 1 && !isHidden(node)) {
      close();
      addBlock(blocks, node, given);
    }
  }
  close();
  return blocks;
}

const holdsBlocks = (node) => BLOCKS.has(node.tagName) || [...node.children].some(holdsBlocks);

function addBlock(blocks, node, given) {
  const tag = node.tagName;
  const kind = node.getAttribute("class") ?? "";
  const level = /^H([1-6])$/.exec(tag)?.[1] ?? (/\bMsoTitle\b/.test(kind) ? 1 : 0);
  const listed = /mso-list:\s*(l\d+)\s+level(\d)/.exec(styles(node));
  const last = blocks.at(-1);
  if (level) {
    const runs = trimmed(runsOf(node, { ...given, plain: true }));
    if (runs.length) blocks.push({ kind: "heading", level: Number(level), runs });
  } else if (listed) {
    addItem(blocks, node, given, listed);
  } else if (/\bMsoListParagraph/.test(kind) && last?.paragraphs) {
    last.open.at(-1).items.at(-1).push(...blocksOf(node, given));
  } else if (tag === "UL" || tag === "OL") {
    const list = listOf(node, given);
    if (list.items.length) blocks.push(list);
  } else if (tag === "TABLE") {
    addTable(blocks, node, given);
  } else if (tag === "BLOCKQUOTE" || /\bMso(Intense)?Quote\b/.test(kind)) {
    const inside = blocksOf(node, given);
    if (inside.length) blocks.push({ kind: "quote", blocks: inside });
  } else if (tag === "PRE") {
    const text = node.textContent.replace(/\n+$/, "");
    if (text.trim()) blocks.push({ kind: "code", text });
  } else if (tag === "HR") {
    blocks.push({ kind: "rule" });
  } else {
    // A formatting element around paragraphs passes its look on.
    blocks.push(...blocksOf(node, look(node, given)));
  }
}

/** One of Word's paragraphs that are items. */
function addItem(blocks, node, given, [, list, depth]) {
  const sign = node.querySelector("[data-style*='mso-list:Ignore' i]");
  const shown = (sign?.textContent ?? "").trim();
  sign?.remove();
  const ordered = sign ? /^\(?([0-9]{1,4}|[a-z]{1,5}|[A-Z]{1,5})[.)]/.test(shown) : given.lists.get(`${list}:level${depth}`) === false;
  const start = Number(/\d+/.exec(shown)?.[0] ?? 1);
  let root = blocks.at(-1);
  const fresh = () => ({ kind: "list", ordered, start, items: [], depth: Number(depth), list });
  const other = (one) => one.ordered !== ordered || (one.depth === 1 && one.list !== list && start === 1);
  if (!root?.paragraphs || (root.open[0].depth >= depth && other(root.open[0]))) {
    root = { ...fresh(), paragraphs: true, open: [] };
    root.open.push(root);
    blocks.push(root);
  }
  while (root.open.length > 1 && root.open.at(-1).depth > depth) root.open.pop();
  let top = root.open.at(-1);
  if (top.items.length && (top.depth < depth || other(top)) && (top.depth < depth || root.open.length > 1)) {
    if (top.depth >= depth) root.open.pop();
    const inner = fresh();
    root.open.at(-1).items.at(-1).push(inner);
    root.open.push(inner);
    top = inner;
  }
  top.items.push(blocksOf(node, given));
}

function listOf(node, given) {
  const list = { kind: "list", ordered: node.tagName === "OL", start: Math.abs(parseInt(node.getAttribute("start"), 10)) || 1, items: [] };
  for (const child of node.children) {
    if (isHidden(child)) continue;
    if (child.tagName === "UL" || child.tagName === "OL") {
      const inner = listOf(child, given);
      if (list.items.length) list.items.at(-1).push(inner);
      else Object.assign(list, inner);
    } else {
      const blocks = child.tagName === "LI" ? blocksOf(child, look(child, given)) : [];
      if (child.tagName !== "LI") addBlock(blocks, child, given);
      if (blocks.length) list.items.push(blocks);
    }
  }
  return list;
}

function addTable(blocks, table, given) {
  const spans = [];
  const rows = [...table.rows].map((row, height) => {
    const cells = [];
    const fill = () => {
      while (spans[cells.length] > 0) {
        spans[cells.length] -= 1;
        cells.push([]);
      }
    };
    for (const cell of row.cells) {
      fill();
      if (cells.length >= MOST_COLUMNS) break;
      const wide = Math.min(Math.max(cell.colSpan, 1), MOST_COLUMNS - cells.length);
      const inside = blocksOf(cell, height ? given : { ...given, plain: true });
      for (let step = 0; step < wide; step += 1) {
        spans[cells.length] = Math.min(cell.rowSpan, table.rows.length) - 1;
        cells.push(step ? [] : inside);
      }
    }
    fill();
    return cells;
  });
  const filled = rows.filter((row) => row.some((cell) => cell.length));
  const width = Math.max(0, ...filled.map((row) => row.length));
  if (width === 1 && filled.length === 1) blocks.push(...filled[0][0]);
  else if (width) blocks.push({ kind: "table", width, rows: filled });
}

/** How an element looks, over how its parent looks. */
function look(node, given) {
  const tag = node.tagName;
  const weight = style(node, "font-weight");
  const slant = style(node, "font-style");
  const line = style(node, "text-decoration") || style(node, "text-decoration-line");
  const bold = weight ? /^(bold|bolder|[6-9]00)/.test(weight) : tag === "B" || tag === "STRONG" || tag === "TH" || given.bold;
  return {
    ...given,
    bold: Boolean(bold) && tag !== "TH",
    italic: Boolean(slant ? /^(italic|oblique)/.test(slant) : ["I", "EM", "CITE", "VAR"].includes(tag) || given.italic),
    struck: Boolean(["S", "DEL", "STRIKE"].includes(tag) || line.includes("line-through") || given.struck),
    code: Boolean(["CODE", "TT", "KBD", "SAMP"].includes(tag) || given.code),
    href: (tag === "A" && address(node.getAttribute("href"))) || given.href || "",
  };
}

/** An address of the web or for mail, as it may stand in Markdown. */
function address(href) {
  let url;
  try {
    url = new URL((href ?? "").trim());
    if (url.hostname === "www.google.com" && url.pathname === "/url") url = new URL(url.searchParams.get("q"));
  } catch {
    return "";
  }
  if (!/^(https?|mailto):$/.test(url.protocol)) return "";
  return url.href.replace(/[()|<>\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`);
}

function runsOf(node, given) {
  if (node.nodeType === 3) {
    const text = node.data.replace(/[\u200b\ufeff\u00ad]/g, "").replace(/[\s\u00a0]+/g, " ");
    const { bold, italic, struck, code, href, plain } = given;
    return text ? [plain ? { text, href } : { text, bold, italic, struck, code, href }] : [];
  }
  if (node.nodeType !== 1 || isHidden(node)) return [];
  if (node.hasAttribute("data-note")) return [{ text: "", note: node.getAttribute("data-note") }];
  if (node.tagName === "BR") return [{ text: "\n" }];
  const inside = look(node, given);
  return [...node.childNodes].flatMap((child) => runsOf(child, inside));
}

/** Words that two line breaks part are two paragraphs. */
function parted(runs) {
  const parts = [[]];
  for (const run of runs) {
    if (run.text === "\n" && parts.at(-1).at(-1)?.text === "\n") parts.push([]);
    else parts.at(-1).push(run);
  }
  return parts.map(trimmed).filter((part) => part.length);
}

/** Neighbours that look the same are one. */
function trimmed(runs) {
  const joined = [];
  const same = (one, other) => ["bold", "italic", "struck", "code", "href"].every((name) => (one[name] || "") === (other[name] || ""));
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && !run.note && !last.note && run.text !== "\n" && last.text !== "\n" && (same(last, run) || (!run.text.trim() && !run.href))) {
      last.text = (last.text + run.text).replace(/ +/g, " ");
    } else joined.push({ ...run });
  }
  const empty = (run) => run && !run.note && !run.text.trim();
  while (empty(joined[0])) joined.shift();
  while (empty(joined.at(-1))) joined.pop();
  return joined;
}

/* Writing: from blocks to Markdown. */

function numbering(last) {
  const known = new Map();
  return (id) => known.get(id) ?? known.set(id, last + known.size + 1).get(id);
}

function written(blocks, number) {
  const say = (runs, more) => inline(runs, (id) => `[^${number(id)}]`, { marks: true, ...more });
  return blocks.map((block, place) => markdown(block, say, blocks[place - 1])).join("\n\n");
}

function markdown(block, say, before) {
  const all = (blocks) => blocks.map((one, place) => markdown(one, say, blocks[place - 1]));
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${say(block.runs, { within: true }).replace(/\s*\n\s*/g, " ")}`;
    case "list": {
      // Two lists in a row stay two by another sign.
      const other = before?.kind === "list" && before.ordered === block.ordered && !before.turned;
      block.turned = other;
      return block.items.map((item, place) => {
        const sign = block.ordered ? `${block.start + place}${other ? ")" : "."} ` : other ? "* " : "- ";
        const tight = item.slice(1).every((inner) => inner.kind === "list");
        return sign + all(item).join(tight ? "\n" : "\n\n").replace(/\n(?=.)/g, `\n${" ".repeat(sign.length)}`);
      }).join("\n");
    }
    case "table": {
      const cell = (blocks) => flat(blocks, (runs) => say(runs, { within: true, cell: true }));
      const line = (cells) => `| ${Array.from({ length: block.width }, (_, place) => cell(cells[place] ?? [])).join(" | ")} |`;
      const [head, ...rows] = block.rows;
      return [line(head), `|${" --- |".repeat(block.width)}`, ...rows.map(line)].join("\n");
    }
    case "quote":
      return all(block.blocks).join("\n\n").replace(/^/gm, "> ").replace(/^> $/gm, ">");
    case "code":
      return `\`\`\`\n${block.text.replace(/^```/gm, " ```")}\n\`\`\``;
    case "rule":
      return "---";
    default:
      return say(block.runs);
  }
}

/** Blocks on one line, for the cell of a table. */
function flat(blocks, say) {
  const parts = blocks.flatMap((block) => lines(block, say)).map((line) => line.trim()).filter(Boolean);
  return parts.reduce((said, part) => (said ? said + (/[.!?:;,]$/.test(said) ? " " : "; ") + part : part), "");
}

/** A block as lines: what belongs to an item of a list follows it, after two spaces. */
function lines(block, say) {
  const one = (runs) => say(runs).replace(/\s*\n\s*/g, " ");
  switch (block.kind) {
    case "list":
      return block.items.flatMap((item) => {
        const [first = "", ...rest] = item.flatMap((inner, place) =>
          inner.kind === "list" && place ? lines(inner, say).map((line) => (line.startsWith("  ") ? line : `- ${line}`)) : lines(inner, say));
        return [first, ...rest.map((line) => `  ${line.trim()}`)];
      });
    case "table":
      return block.rows.map((row) => row.map((cell) => flat(cell, say)).join(" | ").replace(/( \|)+ *$/, ""));
    case "quote":
      return block.blocks.flatMap((inner) => lines(inner, say));
    case "code":
      return block.text.split("\n");
    case "rule":
      return [];
    default:
      return [one(block.runs)];
  }
}

/** Runs as Markdown. Where `marks` are not wanted, a link is its words, a bar and its address. */
function inline(runs, call, { marks, within, cell }) {
  let text = "";
  for (let place = 0; place < runs.length; place += 1) {
    const run = runs[place];
    if (run.note) {
      text = text.trimEnd() + call(run.note);
    } else if (run.text === "\n") {
      text = `${text.trimEnd()}${marks && !cell ? "  " : ""}${cell ? " " : "\n"}`;
    } else if (run.href) {
      const linked = [run];
      while (runs[place + 1]?.href === run.href && !runs[place + 1].note) linked.push(runs[(place += 1)]);
      text += link(linked, run.href, marks, cell);
    } else {
      const words = marks ? dressed(run, cell) : run.text;
      text += text.endsWith("\n") ? words.trimStart() : words;
    }
  }
  text = text.trim();
  return marks && !within ? atStart(text) : text;
}

function link(runs, href, marks, cell) {
  const words = runs.map((run) => run.text).join("");
  const [, before, core, after] = /^(\s*)([^]*?)(\s*)$/.exec(words);
  const same = [core, `mailto:${core}`, `${core}/`, `http://${core}/`, `https://${core}`].includes(href);
  if (!core) return words;
  if (same) return `${before}${/^(mailto:|https?:)/.test(core) || !/^http/.test(href) ? core : href}${after}`;
  if (!marks) return `${before}${core} | ${href}${after}`;
  const inner = runs.map((run) => dressed(run, cell)).join("").trim();
  return `${before}[${inner}](${href})${after}`;
}

/** Words between their marks; white space stays outside. */
function dressed(run, cell) {
  const [, before, core, after] = /^(\s*)([^]*?)(\s*)$/.exec(run.text);
  if (!core) return run.text;
  if (run.code) return `${before}\`${core.replace(/`/g, "'")}\`${after}`;
  const mark = (run.bold ? "**" : "") + (run.italic ? "*" : "");
  const line = run.struck ? "~~" : "";
  return `${before}${mark}${line}${escaped(core, cell)}${line}${[...mark].reverse().join("")}${after}`;
}

/** Only what would be read as Markdown: people see this text. */
function escaped(text, cell) {
  const safe = text.replace(/[\\*`]/g, "\\$&").replace(/\](?=[([:])/g, "\\]").replace(/\[(?=\^)/g, "\\[").replace(/~~/g, "\\~~")
    .replace(/(^|[^\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])/gu, (found) => found.replace("_", "\\_")).replace(/&(?=#?\w{1,32};)/g, "\\&");
  return cell ? safe.replace(/\|/g, "\\|") : safe;
}

/** What would begin a heading, a list, a quote or a line at the start of a paragraph. */
function atStart(text) {
  return text.replace(/^(#{1,6}(?= |$)|>|[-+](?= )|[-=]+$)/gm, "\\$&").replace(/^(\d{1,9})([.)])(?= )/gm, "$1\\$2");
}
