"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const $ = id => document.getElementById(id);
  const svgNamespace = "http://www.w3.org/2000/svg";
  const colours = { first: "#1b5c80", mobile: "#7c4d9e", hospital: "#b3421e", other: "#6b6b6b", firstAny: "#2f8f6b" };
  const kinds = ["first", "mobile", "hospital", "other"];
  const pageSize = 50;
  let language = "es";
  let shown = pageSize;
  let order = { column: 3, down: true };
  let chosen = null;

  const t = (key, ...values) => values.reduce((text, value, i) => text.replace(`{${i}}`, value), TEXTS[language][key]);
  const locale = () => language === "es" ? "es-MX" : "en-US";
  const whole = n => n.toLocaleString(locale());
  const percent = share => (100 * share).toLocaleString(locale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const monthName = month => new Date(month + "-15T12:00:00Z").toLocaleDateString(locale(), { month: "long", year: "numeric", timeZone: "UTC" });
  const dayName = day => new Date(day + "T12:00:00Z").toLocaleDateString(locale(), { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const plain = text => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();

  function element(name, attributes, text) {
    const made = document.createElementNS(svgNamespace, name);
    for (const key in attributes) made.setAttribute(key, attributes[key]);
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function row(cells, tag = "td") {
    const made = document.createElement("tr");
    for (const cell of cells) {
      const td = document.createElement(tag);
      if (tag === "th") td.scope = "col";
      td.textContent = cell;
      made.append(td);
    }
    return made;
  }

  // ── The states, month by month ────────────────────────────────────────────────────────────────────────────────────────────────

  const basis = () => $("operates").checked ? "operates" : "concurs";
  const standing = { y: "yes", n: "no", "?": "unknown" };

  function buildTiles() {
    const tiles = $("tiles");
    const hatch = element("pattern", { id: "hatch", width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" });
    hatch.append(element("rect", { width: 6, height: 6, fill: "#fbe9a6" }), element("rect", { width: 2, height: 6, fill: "#d9a514" }));
    const defs = element("defs", {});
    defs.append(hatch);
    tiles.append(defs);
    for (const state of data.states) {
      const x = 80 * state.column, y = 80 * state.row;
      const tile = element("g", { id: "tile" + state.code });
      tile.append(element("title", {}), element("rect", { x: x + 2, y: y + 2, width: 76, height: 76, rx: 9 }));
      tile.append(element("text", { x: x + 40, y: y + 36, "text-anchor": "middle", "font-size": 20, "font-weight": 700 }, state.iso));
      tile.append(element("text", { x: x + 40, y: y + 56, "text-anchor": "middle", "font-size": 11 }));
      tiles.append(tile);
    }
  }

  function showMonth() {
    const at = Number($("month").value);
    const key = basis();
    const name = monthName(data.months[at]);
    const sums = { y: 0, n: 0, "?": 0 }, counts = { y: 0, n: 0, "?": 0 };
    const fills = { y: "#1b5c80", n: "#e8e4dc", "?": "url(#hatch)" };
    const body = $("byState").tBodies[0];
    body.replaceChildren();
    for (const state of data.states) {
      const answer = state[key][at];
      sums[answer] += state.target;
      counts[answer]++;
      const tile = $("tile" + state.code), ink = answer === "y" ? "#fff" : "#1d2733";
      tile.children[0].textContent = `${state.name}: ${t(standing[answer])}`;
      tile.children[1].setAttribute("fill", fills[answer]);
      tile.children[2].setAttribute("fill", ink);
      tile.children[3].setAttribute("fill", ink);
      tile.children[3].textContent = percent(state.target / total) + " %";
      body.append(row([state.name, t(standing[answer]), whole(state.target), whole(state.population),
        ...(data.map ? [whole(state.units)] : []), state.since ?? "—"]));
    }
    $("monthName").textContent = name;
    $("month").setAttribute("aria-valuetext", name);
    $("statesNow").textContent = counts["?"] ? `${counts.y} – ${counts.y + counts["?"]}` : counts.y;
    $("coveredNow").textContent = whole(sums.y);
    $("shareNow").textContent = (sums["?"] ? `${percent(sums.y / total)} – ${percent((sums.y + sums["?"]) / total)}` : percent(sums.y / total)) + " %";
    $("undeterminedNow").textContent = whole(sums["?"]);
    $("tiles").setAttribute("aria-label", t("tilesLabel", name, counts.y, counts["?"], counts.n));
    $("afterCheck").hidden = data.months[at] < data.verifiedThrough.slice(0, 7);
    $("afterCheck").textContent = t("afterCheck", dayName(data.verifiedThrough));
  }

  const total = data.states.reduce((sum, state) => sum + state.target, 0);

  function writeTime() {
    $("byState").tHead.replaceChildren(row([t("state"), t("standing"), t("target"), t("population"), ...(data.map ? [t("units")] : []), t("since")], "th"));
    $("byState").tFoot.replaceChildren(row([t("total"), "", whole(total), whole(data.states.reduce((sum, state) => sum + state.population, 0)),
      ...(data.map ? [whole(data.states.reduce((sum, state) => sum + state.units, 0))] : []), ""]));
    showMonth();
  }

  // ── The map of units ──────────────────────────────────────────────────────────────────────────────────────────────────────────

  const isOn = kind => $("layer-" + kinds[kind])?.checked ?? true;

  function buildMap() {
    const map = $("map"), units = data.map.units;
    map.setAttribute("viewBox", `0 0 ${data.map.width} ${data.map.height}`);
    const people = element("g", { class: "people" });
    data.map.people.forEach((path, i) => people.append(element("path", { d: path, "fill-opacity": .3 + .23 * i })));
    const dots = element("g", { class: "units" });
    [3, 0, 1, 2].forEach(kind => {
      let path = "";
      for (let i = 0; i < units.keys.length; i++) if (units.kinds[i] === kind) path += `M${units.x[i]} ${units.y[i]}h0`;
      dots.append(element("path", { d: path, id: "dots-" + kinds[kind], stroke: colours[kinds[kind]], "stroke-width": kind === 2 ? 5 : 2.6 }));
    });
    map.append(people, dots, element("circle", { class: "chosen", r: 9, id: "chosen", visibility: "hidden" }));
    const seek = event => {
      const box = map.getBoundingClientRect(), scale = data.map.width / box.width;
      sayNearest((event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
    };
    map.addEventListener("pointermove", seek);
    map.addEventListener("click", seek);
    $("findUnit").addEventListener("input", findUnit);
  }

  function sayNearest(x, y) {
    const units = data.map.units;
    let best = 15 * 15;
    for (let i = 0; i < units.keys.length; i++) {
      const far = (units.x[i] - x) ** 2 + (units.y[i] - y) ** 2;
      if (far < best && isOn(units.kinds[i])) { best = far; chosen = i; }
    }
    showChosen();
  }

  function showChosen() {
    if (chosen === null) return;
    const units = data.map.units;
    $("chosen").setAttribute("cx", units.x[chosen]);
    $("chosen").setAttribute("cy", units.y[chosen]);
    $("chosen").setAttribute("visibility", "visible");
    $("unitSaid").textContent = t("unitAt", units.names[chosen], units.keys[chosen], t(kinds[units.kinds[chosen]]));
  }

  function findUnit() {
    const units = data.map.units, asked = plain($("findUnit").value).trim();
    const choices = [];
    if (asked.length > 1) {
      for (let i = 0; i < units.keys.length && choices.length < 20; i++) {
        if (units.keys[i].toLowerCase().startsWith(asked) || plain(units.names[i]).includes(asked)) choices.push(i);
      }
      chosen = choices[0] ?? null;
      $("chosen").setAttribute("visibility", "hidden");
      $("unitSaid").textContent = t("noUnit");
    }
    $("unitNames").replaceChildren(...choices.map(i => Object.assign(document.createElement("option"), { value: units.keys[i], label: units.names[i] })));
    showChosen();
  }

  function writeMap() {
    const off = kinds.filter((_, kind) => !isOn(kind));
    $("layers").replaceChildren(...kinds.map((kind, i) => {
      const label = document.createElement("label"), box = document.createElement("input"), dot = document.createElement("i");
      box.type = "checkbox";
      box.id = "layer-" + kind;
      box.checked = !off.includes(kind);
      box.addEventListener("change", () => $("dots-" + kind).setAttribute("visibility", box.checked ? "visible" : "hidden"));
      dot.style.background = colours[kind];
      label.append(box, " ", dot, `${t(kind)} (${whole(data.map.units.kinds.filter(k => k === i).length)})`);
      return label;
    }));
    $("map").setAttribute("aria-label", t("unitsMap", whole(data.map.units.keys.length)));
    showChosen();
  }

  // ── Access ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

  const bounds = (curve, i) => ({ low: curve.within[i] / curve.total, high: (curve.within[i] + curve.undetermined) / curve.total });

  function showCurves() {
    const access = data.access, area = access.areas[Number($("where").value)], who = $("people").value;
    const left = 60, right = 868, top = 12, bottom = 330, far = access.distances.at(-1);
    const x = d => left + (right - left) * d / far, y = share => bottom - (bottom - top) * share;
    const drawing = [];
    for (let share = 0; share <= 1; share += .25) {
      drawing.push(element("path", { d: `M${left} ${y(share)}H${right}`, stroke: "#d8d4cb" }));
      drawing.push(element("text", { x: left - 8, y: y(share) + 5, "text-anchor": "end", "font-size": 14 }, `${100 * share} %`));
    }
    for (let d = 0; d <= far; d += 10) drawing.push(element("text", { x: x(d), y: bottom + 22, "text-anchor": "middle", "font-size": 14 }, d));
    drawing.push(element("text", { x: (left + right) / 2, y: bottom + 44, "text-anchor": "middle", "font-size": 14 }, t("distance")));
    for (const series of access.series) {
      const curve = area.curves[series][who];
      const at = access.distances.map((d, i) => ({ d, ...bounds(curve, i) }));
      const path = (points, key) => points.map(p => `${x(p.d).toFixed(1)} ${y(p[key]).toFixed(1)}`).join("L");
      drawing.push(element("path", { d: `M${path(at, "high")}L${path([...at].reverse(), "low")}Z`, fill: colours[series], "fill-opacity": .18 }));
      drawing.push(element("path", { d: `M${path(at, "low")}`, fill: "none", stroke: colours[series], "stroke-width": 2.5 }));
    }
    $("curves").replaceChildren(...drawing);
    $("curves").setAttribute("aria-label", t("curvesLabel", access.series.map(s => t(s)).join(", ")));
    $("accessTable").tHead.replaceChildren(row([t("distance"), ...access.series.map(s => t(s) + " (%)")], "th"));
    $("accessTable").tBodies[0].replaceChildren(...access.told.map(i => row([t("atMost", access.distances[i]), ...access.series.map(series => {
      const share = bounds(area.curves[series][who], i);
      return share.low === share.high ? percent(share.low) : `${percent(share.low)} – ${percent(share.high)}`;
    })])));
  }

  function options(select, names, values) {
    const at = select.selectedIndex;
    select.replaceChildren(...names.map((name, i) => new Option(name, values[i])));
    select.selectedIndex = Math.max(at, 0);
  }

  function writeAccess() {
    options($("people"), [t("everyone"), t("unaffiliated")], ["everyone", "unaffiliated"]);
    options($("where"), data.access.areas.map(area => area.name ?? t(area.id)), data.access.areas.map((_, i) => i));
    $("curveKeys").replaceChildren(...data.access.series.map(series => {
      const key = document.createElement("span"), box = document.createElement("i");
      box.style.background = colours[series];
      key.append(box, t(series));
      return key;
    }));
    showCurves();
  }

  // ── Municipalities ────────────────────────────────────────────────────────────────────────────────────────────────────────────

  const columns = () => data.access
    ? [[t("municipality"), 1], [t("state"), 2], [t("population"), 3], [t("noAffiliation"), 4], [t("masked"), 5], [t("units"), 6],
      [t("within", 5), 7], [t("within", 10), 8], [t("within", 30), 9], [t("nearest"), 10]]
    : [[t("municipality"), 1], [t("state"), 2], [t("population"), 3], [t("noAffiliation"), 4], [t("masked"), 5]];

  function cellOf(place, column) {
    const value = place[column];
    if (column === 1) return value;
    if (column === 2) return data.states[value].name;
    if (value === null) return "—";
    if (column >= 7 && column <= 9) return percent(value / place[3]);
    return column === 10 ? value.toLocaleString(locale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }) : whole(value);
  }

  function sortKey(place) {
    const value = place[order.column];
    if (order.column === 1) return plain(value);
    return order.column >= 7 && order.column <= 9 && value !== null ? value / place[3] : value;
  }

  function showPlaces() {
    const asked = plain($("search").value).trim(), state = $("onlyState").value;
    const found = data.places.filter(place => (state === "" || place[2] === Number(state)) && (plain(place[1]).includes(asked) || place[0].startsWith(asked)));
    const sign = order.down ? -1 : 1;
    found.sort((a, b) => {
      const p = sortKey(a), q = sortKey(b);
      if (p === q) return a[0] < b[0] ? -1 : 1;
      if (p === null) return 1;
      if (q === null) return -1;
      return p < q ? -sign : sign;
    });
    const shownColumns = columns();
    $("places").tBodies[0].replaceChildren(...found.slice(0, shown).map(place => row(shownColumns.map(([, column]) => cellOf(place, column)))));
    $("found").textContent = t("found", whole(found.length));
    $("more").hidden = found.length <= shown;
  }

  function writePlaces() {
    options($("onlyState"), [t("all"), ...data.states.map(state => state.name)], ["", ...data.states.keys()]);
    const head = document.createElement("tr");
    for (const [name, column] of columns()) {
      const th = document.createElement("th"), button = document.createElement("button");
      th.scope = "col";
      button.type = "button";
      button.textContent = name + (order.column === column ? (order.down ? " ▾" : " ▴") : "");
      th.setAttribute("aria-sort", order.column === column ? (order.down ? "descending" : "ascending") : "none");
      button.addEventListener("click", () => {
        order = { column, down: order.column === column ? !order.down : column > 2 };
        writePlaces();
        $("places").tHead.querySelectorAll("button")[columns().findIndex(c => c[1] === column)].focus();
      });
      th.append(button);
      head.append(th);
    }
    $("places").tHead.replaceChildren(head);
    showPlaces();
  }

  // ── The whole page in one language ────────────────────────────────────────────────────────────────────────────────────────────

  function write() {
    document.documentElement.lang = language;
    document.title = t("title");
    for (const each of document.querySelectorAll("[data-t]")) each.textContent = t(each.dataset.t);
    for (const each of document.querySelectorAll("[data-label]")) each.setAttribute("aria-label", t(each.dataset.label));
    $("es").setAttribute("aria-pressed", language === "es");
    $("en").setAttribute("aria-pressed", language === "en");
    writeTime();
    if (data.map) writeMap();
    if (data.access) writeAccess();
    if (data.places) writePlaces();
    $("leftOut").tHead.replaceChildren(row([t("file"), t("reason"), t("rows")], "th"));
    $("leftOut").tBodies[0].replaceChildren(...(data.leftOut.length
      ? data.leftOut.map(left => row([left.file, left.reason[language], whole(left.rows)]))
      : [row([t("nothingLeftOut"), "", ""])]));
    $("sources").replaceChildren(...data.sources.map(source => Object.assign(document.createElement("li"), { textContent: source[language] })));
  }

  $("month").max = data.months.length - 1;
  $("month").value = data.months.indexOf(data.verifiedThrough.slice(0, 7));
  $("years").replaceChildren(...data.months.flatMap((month, i) => month.endsWith("-01") ? [new Option(month.slice(0, 4), i)] : []));
  $("month").addEventListener("input", showMonth);
  $("concurs").addEventListener("change", showMonth);
  $("operates").addEventListener("change", showMonth);
  buildTiles();
  if (data.map) buildMap(); else $("mapSection").classList.add("missing");
  if (!data.access) $("accessSection").classList.add("missing");
  if (!data.places) $("placesSection").classList.add("missing");
  $("people").addEventListener("change", showCurves);
  $("where").addEventListener("change", showCurves);
  $("search").addEventListener("input", () => { shown = pageSize; showPlaces(); });
  $("onlyState").addEventListener("change", () => { shown = pageSize; showPlaces(); });
  $("more").addEventListener("click", () => { shown += 200; showPlaces(); });
  $("es").addEventListener("click", () => { language = "es"; write(); });
  $("en").addEventListener("click", () => { language = "en"; write(); });
  write();
})();
