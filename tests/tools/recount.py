#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Tamiz authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts every number of a report again, from the CSV files of the open data alone, and names each that differs.

    tamiz-cli report W --out r.html && tamiz-cli export W --format datapackage --out FOLDER
    tamiz-cli crosstab W --by region,category --out c.csv        (may be left out)
    python3 tests/tools/recount.py r.html FOLDER [--crosstab c.csv region category]

Report and data must be of the same selection and of the same state of the workspace. Nothing of the program is used: the
few words of the filter language that a report writes are read here once more. Ends with 1 where a number differs.
"""
import collections, csv, datetime, html.parser, pathlib, re, statistics, sys

csv.field_size_limit(1 << 30)
MONTH = re.compile(r"^\d{4}-\d{2}$")


def column(field):
    own = ("region", "category", "theme", "lang", "day", "votes", "state", "reason", "kind", "source", "tag", "family", "id")
    return field if field in own else "field_" + re.sub(r"[^a-z0-9]+", "_", field.lower())


class Package:
    def __init__(self, folder):
        read = lambda name: list(csv.DictReader(open(pathlib.Path(folder, name), encoding="utf-8", newline="")))
        self.rows = read("contributions.csv")
        self.themes = {row["id"]: row["name"] for row in read("themes.csv")}
        self.families = {row["id"]: row["name"] for row in read("families.csv")}
        self.answers = read("answers.csv")
        single, self.voters = collections.Counter(), collections.defaultdict(set)
        for row in read("votes.csv"):
            single[row["contribution"]] += 1
            self.voters[row["contribution"]].add(row["participant"])
        self.sums = {(row["field"], row["value"]): row for row in read("aggregates.csv")}
        tags = {row["id"]: row["path"] for row in read("tags.csv")}
        self.tags = collections.defaultdict(set)
        for row in read("contribution_tags.csv"):
            self.tags[row["contribution"]].add(tags[row["tag"]])
        self.votes = {row["id"]: int(self.value(row, "votes") or 0) or single[row["id"]] for row in self.rows}
        for row in self.rows:
            row["theme_name"] = self.themes.get(row["theme"], "")

    def value(self, row, field):
        if field == "theme":
            return row["theme_name"]
        if field == "lang":
            return row["language"]
        if field == "day":
            return row["created"][:10]
        if field == "votes":
            given = [row[name] for name in ("votes_for", "votes_against", "votes_pass") if row[name] != ""]
            return str(sum(map(int, given))) if given else ""
        if field == "tag":
            return ", ".join(sorted(self.tags[row["id"]]))
        if field in row:
            return row[field]
        return row[column(field)]

    def summed(self, text, of):
        """Of attributes that tell people apart the rows leave out what few share; their sums stand in aggregates.csv."""
        known = terms(text)
        if len(known) != 1 or known[0][0] or known[0][2] != ":" or of not in ("submissions", "texts", "people"):
            return None
        _, field, _, value, bare = known[0]
        field = column(field)
        if not field.startswith("field_"):
            return None
        line = self.sums.get((field, "" if bare and value == "none" else value))
        return int(line[{"submissions": "contributions"}.get(of, of)] or -1) if line else 0

    def measure(self, rows, of):
        if of == "submissions":
            return len(rows)
        if of == "people":
            wrote = {row["participant"] for row in rows if row["participant"]}
            return len(wrote.union(*(self.voters[row["id"]] for row in rows if row["id"] in self.voters)))
        if of == "texts":
            return len({row["text_id"] for row in rows})
        if of == "votes":
            return sum(self.votes[row["id"]] for row in rows)
        raise KeyError(of)


def terms(text):
    """The words of a filter: (negated, field, comparison, value), all of which must hold."""
    found = []
    for not_, field, sign, quoted, plain in re.findall(r'(-?)([\w.]+)(:|>=|<=|>|<|=)(?:"((?:[^"\\]|\\.)*)"|([^\s()]+))', text):
        value = re.sub(r"\\(.)", r"\1", quoted) if quoted or not plain else plain
        found.append((not_ == "-", field, sign, value, not quoted))
    return found


def keeps(package, row, text):
    for not_, field, sign, value, bare in terms(text):
        have = package.value(row, field if field not in ("week", "month", "after", "before", "until") else "day")
        if field in ("after", "before", "until"):
            holds = have != "" and (have >= value if field == "after" else have < value if field == "before" else have <= value)
        elif field == "month" and value != "none":
            holds = have[:7] == value[:7]
        elif field == "week" and value != "none":
            holds = have != "" and "%d-W%02d" % datetime.date.fromisoformat(have).isocalendar()[:2] == value
        elif sign in (">=", "<=", ">", "<"):
            one, other = (have, value) if field == "day" else (float(have or "nan"), float(value))
            holds = have != "" and {">=": one >= other, "<=": one <= other, ">": one > other, "<": one < other}[sign]
        elif bare and value == "none":
            holds = have == "" if field != "tag" else not package.tags[row["id"]]
        elif field == "tag":
            holds = any(path == value or path.startswith(value + "/") for path in package.tags[row["id"]])
        elif field in ("votes", "day") and ".." in value:
            low, high = value.split("..")
            holds = have != "" and (float(low) <= float(have) <= float(high or "inf") if field == "votes" else low <= have <= high)
        else:
            holds = have.casefold() == value.casefold()
        if holds == not_:
            return False
    return True


class Report(html.parser.HTMLParser):
    """The bound numbers (query, value) and the tables (attributes, rows of (filter, indicator, cells)) of a page."""

    def __init__(self, text):
        super().__init__()
        self.bound, self.tables = [], []
        self.cell = self.row = self.table = None
        self.header = self.swaps = False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        a = dict(attributes)
        if tag == "html":
            self.swaps = a.get("lang", "").startswith("en")  # 1,234.5
        elif tag == "data" and "data-query" in a:
            self.bound.append((a["data-query"], a["value"]))
        elif tag == "table":
            self.table = (a, [], [])
            self.tables.append(self.table)
        elif tag == "thead":
            self.header = True
        elif tag == "tr" and self.table:
            self.row = (a.get("data-filter"), a.get("data-indicator"), [])
            if not self.header:
                self.table[1].append(self.row)
        elif tag in ("td", "th") and self.row:
            self.cell = [a.get("data-value"), ""]
            (self.table[2] if self.header else self.row[2]).append(self.cell)

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self.cell = None
        elif tag == "thead":
            self.header = False
            self.row = None
        elif tag == "table":
            self.table = None

    def handle_data(self, data):
        if self.cell is not None:
            self.cell[1] += data


class Recount:
    def __init__(self, package, report):
        self.package, self.report = package, report
        self.same, self.wrong, self.hidden, self.skipped = collections.Counter(), [], 0, collections.Counter()
        self.kept = {}

    def rows(self, text):
        if text not in self.kept:
            self.kept[text] = [row for row in self.package.rows if keeps(self.package, row, text)]
        return self.kept[text]

    def count(self, text, of):
        summed = self.package.summed(text, of)
        return self.package.measure(self.rows(text), of) if summed is None else summed

    def compare(self, where, what, printed, counted):
        if str(printed) == str(counted):
            self.same[where] += 1
        else:
            self.wrong.append(f"{where}: {what}: printed {printed}, counted {counted}")

    def queries(self):
        for query, value in self.report.bound:
            of, _, where = query.partition(" where ")
            name, _, field = of.partition(" ")
            rows = self.rows(where)
            if name == "share":
                counted = f"{100 * len(rows) / len(self.package.rows):.1f}"
            elif name == "values":
                counted = len({self.package.value(row, field) for row in rows} - {""})
            else:
                counted = self.package.measure(rows, name)
            self.compare("bound numbers", query, value, counted)

    def charts(self, attributes, rows):
        fields, of = attributes["data-fields"].split(" "), attributes["data-measure"]
        where = "chart " + attributes["data-fields"]
        known = 0
        for filter_, _, cells in rows:
            value = cells[1][0]
            if value is None:
                self.hidden += 1
                known = None
                continue
            if len(cells) > 3 or len(fields) > 1:
                self.skipped[where] += 1
                continue
            if of == "people" and all(r[0] is None for r in rows):  # voters by what they are: the data say it of authors
                self.skipped[where] += 1
                continue
            if filter_ is None:  # the rest: what no other row has
                others = [r for r in rows if r[0] is not None]
                left = [row for row in self.package.rows if not any(keeps(self.package, row, r[0]) for r in others)]
                sums = [self.package.summed(r[0], of) for r in others]
                left = len(self.package.rows) - sum(sums) if of == "submissions" and None not in sums else self.package.measure(left, of)
                self.compare(where, cells[0][1], value, left)
            else:
                self.compare(where, filter_, value, self.count(filter_, of))
            known = None if known is None else known + int(value)

    def table(self, attributes, rows, header):
        key = attributes["data-table"]
        if key in ("journal", "sources", "policy"):  # about the files and the workspace, which the data do not hold
            self.skipped[key] += sum(1 for row in rows for cell in row[2] if cell[0] is not None)
            return
        measures = {"unanswered": ["submissions", "people"], "theme-sizes": ["submissions", "people"]}.get(key, ["submissions"])
        for filter_, _, cells in rows:
            numbers = [cell[0] for cell in cells[1:] if cell[0] is not None]
            if key == "states":
                counts = collections.Counter(row["state"] for row in self.rows(filter_))
                self.compare(key, filter_, sorted(int(n) for n in numbers if n != "0"), sorted(counts.values()))
                continue
            if filter_ is None:
                (self.skipped.update({key: len(numbers)}) if numbers else None)
                self.hidden += not numbers
                continue
            for number, of in zip(numbers, measures):
                self.compare(key, filter_, number, self.count(filter_, of))
            if key in ("ledger", "missing", "families", "theme-list"):
                share = re.search(r"[\d.,]+", cells[2][1])
                counted = 100 * self.count(filter_, "submissions") / max(len(self.package.rows), 1)
                self.compare(key + ", shares", filter_, share and share.group().replace(",", "."), f"{counted:.1f}")

    def indicators(self, rows):
        package = self.package
        everything = package.rows
        largest = lambda field: [n for _, n in sorted(collections.Counter(
            package.value(row, field) for row in everything if package.value(row, field)).items(), key=lambda one: -one[1])][:8]
        decided = {answer["theme"]: answer for answer in package.answers if answer["theme"] and answer["decision"]}
        own = {answer["contribution"]: answer for answer in package.answers if answer["contribution"] and answer["decision"]}
        answered = [row for row in everything if row["id"] in own or row["theme"] in decided]
        by = collections.Counter((own.get(row["id"]) or decided[row["theme"]])["decision"] for row in answered)
        days = []
        for row in answered:
            answer = own.get(row["id"]) or decided[row["theme"]]
            if answer["date"] and row["created"] and not MONTH.match(row["created"]):
                days.append((datetime.date.fromisoformat(answer["date"]) - datetime.date.fromisoformat(row["created"][:10])).days)
        asked = {row["theme"] for row in everything if row["theme"]}
        votes = sum(package.votes.values())
        put_aside = sum(1 for row in everything if row["theme"] and row["state"] in ("hidden", "merged"))
        expected = {
            5: [len(everything)], 6: [package.measure(everything, "people")], 7: largest("source"),
            9: [len(everything) - package.measure(everything, "texts"), sum(1 for row in everything if row["family"])],
            10: largest("reason"), 12: largest("lang"), 14: largest("region"),
            17: [len(asked), sum(1 for row in everything if row["theme"])] + ([put_aside] if put_aside else []), 18: [votes] if votes else [],
            21: [len(asked & set(decided)), len(asked)] + sorted(by.values()) if answered else [],
            22: [len(answered), round(100 * len(answered) / len(everything), 1)] + ([round(statistics.median(days), 1)] if days else []) if answered else [],
        }
        for _, number, cells in rows:
            text = cells[2][1]
            want = expected.get(int(number))
            if want is None or (not want and not re.search(r"\d", text)):
                self.skipped["indicators that count nothing in the data"] += 1
                continue
            if int(number) in (7, 10, 12, 14):  # names may hold numbers: the last of each part is the count
                text = " ; ".join(part.rsplit(": ", 1)[-1] for part in text.split("; "))
            if self.report.swaps:
                text = text.translate({44: ".", 46: ","})
            printed = [float(re.sub(r"[\u00a0\u202f]|(?<=\d)[.\s](?=\d{3}(?!\d))", "", n).replace(",", ".")) for n in
                       re.findall(r"\d+(?:[.\u00a0\u202f ]\d{3})*(?:,\d+)?", text)]
            if int(number) == 21:
                printed[2:] = sorted(printed[2:])
            small = lambda numbers: [float(n) if int(number) not in (12, 14) or n >= 5 else 5.0 for n in numbers]
            self.compare(f"indicator {number}", cells[1][1], printed, small(want))

    def run(self):
        self.queries()
        for attributes, rows, header in self.report.tables:
            if attributes.get("data-table") == "indicators":
                self.indicators(rows)
            elif "data-table" in attributes:
                self.table(attributes, rows, header)
            elif "data-fields" in attributes:
                self.charts(attributes, rows)

    def crosstab(self, path, first, second):
        """A table with the values of one field down, of the other across, and sums at the end; what has no value stands
        in brackets."""
        counts = collections.Counter((self.package.value(row, first), self.package.value(row, second)) for row in self.package.rows)
        across, *down = list(csv.reader(open(path, encoding="utf-8-sig", newline="")))
        values = lambda names: ["" if re.fullmatch(r"\(.*\)", name) else name for name in names]
        columns, lines = values(across[1:-1]), values([line[0] for line in down[:-1]])
        for line, name in zip(down, lines + [None]):
            for cell, other in zip(line[1:], columns + [None]):
                if not cell.isdigit():
                    self.hidden += 1
                    continue
                counted = sum(n for (a, b), n in counts.items() if name in (None, a) and other in (None, b))
                self.compare("cross table", (name, other), cell, counted)


def main():
    recount = Recount(Package(sys.argv[2]), Report(open(sys.argv[1], encoding="utf-8").read()))
    recount.run()
    if "--crosstab" in sys.argv:
        recount.crosstab(*sys.argv[sys.argv.index("--crosstab") + 1:][:3])
    for where, count in sorted(recount.same.items()):
        print(f"{count:6} the same: {where}")
    for where, count in sorted(recount.skipped.items()):
        print(f"{count:6} not in the data: {where}")
    print(f"{recount.hidden:6} hidden, so not compared")
    for line in recount.wrong[:40]:
        print("DIFFERS", line)
    print(f"{sum(recount.same.values())} numbers counted again, {len(recount.wrong)} differences")
    sys.exit(1 if recount.wrong or not recount.same else 0)


if __name__ == "__main__":
    main()
