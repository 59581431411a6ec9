import TestWorld
import Testing
import Words
import WorkModel

/// The tables of the method, held against the run sheets that the program carries.
@Suite("A run sheet that fits its length")
struct FittingTests {
    let edition: Edition

    init() throws { edition = try Carried.library.get().edition }

    @Test("At a length of the table every step has its number", arguments: Column.all)
    func table(column: Column) {
        let template = edition.template(for: column.variant)
        #expect(template.steps.map(\.key) == column.keys)
        #expect(minutes(column.variant, column.length) == column.minutes)
    }

    @Test("Every step has the least and the most of the table", arguments: Variant.allCases)
    func limits(variant: Variant) {
        for step in edition.template(for: variant).steps {
            let limit = Limits.of(step.key, in: variant)
            #expect(step.least == limit?.least, "\(step.key)")
            #expect(step.most == limit?.most, "\(step.key)")
        }
    }

    @Test("Every whole length from the shortest to four hours comes out to the minute", arguments: Variant.allCases)
    func everyLength(variant: Variant) {
        let template = edition.template(for: variant)
        for length in variant.shortest(template)...Variant.longest {
            let minutes = minutes(variant, length)
            #expect(minutes.reduce(0, +) == length, "\(length)")
            let kept = zip(template.steps, minutes).filter { $0.1 > 0 }
            let sumOfMost = kept.map(\.0.most).reduce(0, +)
            for (step, number) in kept {
                #expect(number >= step.least, "\(step.key) at \(length)")
                if sumOfMost >= length { #expect(number <= step.most, "\(step.key) at \(length)") }
            }
        }
    }

    @Test(
        "Between two lengths with the same steps each step lies between its two numbers",
        arguments: [
            (Variant.municipality, 150, 180), (.youth, 90, 120),
        ])
    func between(variant: Variant, lower: Int, upper: Int) {
        let (from, to) = (minutes(variant, lower), minutes(variant, upper))
        for length in (lower + 1)..<upper {
            for (index, number) in minutes(variant, length).enumerated() {
                #expect((min(from[index], to[index])...max(from[index], to[index])).contains(number), "\(length)")
            }
        }
    }

    @Test("A step that only the longer length has comes in when its least fits, and not before")
    func comingIn() {
        // The break: 0 at 120, 10 at 150, at least 5.
        #expect(minute("pause", at: 134) == 0)
        #expect(minute("pause", at: 135) >= 5)
    }

    @Test("The shortest lengths are those of the method")
    func shortest() {
        let shortest = Variant.allCases.map { $0.shortest(edition.template(for: $0)) }
        #expect(shortest == [45, 25, 40])
    }

    @Test(
        "At the shortest lengths only steps that may be dropped are dropped",
        arguments: [
            (Variant.municipality, 45, ["utfordringsbilde"]), (.municipality, 47, []),
            (.organisation, 25, []), (.youth, 40, ["hva-ma-til-deling"]),
        ])
    func whatGoes(variant: Variant, length: Int, gone: [String]) {
        let template = edition.template(for: variant)
        let firstColumn = template.steps.filter { $0.minutes[0] > 0 }.map(\.key)
        let kept = zip(template.steps, minutes(variant, length)).filter { $0.1 > 0 }.map(\.0.key)
        #expect(firstColumn.filter { !kept.contains($0) } == gone)
    }

    @Test("Steps are dropped in the order of the method")
    func dropOrder() {
        let drops = edition.template(for: .municipality).steps.compactMap { step in step.drops.map { ($0, step.key) } }
        #expect(
            drops.sorted { $0.0 < $1.0 }.map(\.1) == [
                "ungdom", "pause", "hvem-er-vi-til-for-deling", "veier-inn-deling", "utfordringsbilde",
                "hva-gjor-vi-bra-deling",
            ])
    }

    @Test("The plan says what there was no room for, and when each step begins")
    func plannedSheet() throws {
        let world = try World()
        let sheet = PlannedSheet(template: edition.template(for: .municipality), length: 90, start: world.now)
        #expect(sheet.leftOut.map(\.key) == ["ungdom", "hvem-er-vi-til-for-deling", "pause", "veier-inn-deling"])
        #expect(sheet.rows.map(\.begins).first == world.now)
        let last = try #require(sheet.rows.last)
        #expect(last.begins + .minutes(last.minutes) == world.now + .minutes(90))
        for (row, next) in zip(sheet.rows, sheet.rows.dropFirst()) {
            #expect(next.begins - row.begins == .minutes(row.minutes))
        }
    }

    private func minutes(_ variant: Variant, _ length: Int) -> [Int] {
        let template = edition.template(for: variant)
        let sheet = PlannedSheet(template: template, length: length, start: Moment(milliseconds: 0))
        return template.steps.map { step in sheet.rows.first { $0.step.key == step.key }?.minutes ?? 0 }
    }

    private func minute(_ key: String, at length: Int) -> Int {
        let index = edition.template(for: .municipality).steps.firstIndex { $0.key == key }
        return index.map { minutes(.municipality, length)[$0] } ?? -1
    }
}
