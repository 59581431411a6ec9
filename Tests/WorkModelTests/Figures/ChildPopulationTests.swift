import TestWorld
import Testing
import WorkModel

@Suite("How many children live in each municipality")
struct ChildPopulationTests {
    let carried: CarriedFiles
    var population: ChildPopulation { carried.childPopulation }

    init() throws { carried = try Carried.library.get() }

    @Test("Every municipality has figures up to 2026, and the age groups make up the whole")
    func complete() {
        for place in carried.municipalities.all {
            let years = population.years(of: place.number)
            #expect(years.map(\.year) == Array((years.first?.year ?? 0)...2026), "\(place.name)")
            for year in years { #expect(year.groups.reduce(0, +) == year.children, "\(place.name) \(year.year)") }
            let ages = population.singleAges(of: place.number)
            #expect(ages.count == 18 && ages.reduce(0, +) == years.last?.children, "\(place.name)")
        }
    }

    @Test("The files hold nothing but today's municipalities, and every line is read")
    func nothingElse() throws {
        for (file, lines) in [("befolkning-barn", 2491), ("barn-enkeltalder-2026", 357)] {
            let bytes = try #require(Carried.files["Data/\(file).csv"])
            let numbers = String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().map { $0.prefix(4) }
            #expect(numbers.count == lines)
            #expect(Set(numbers.map(String.init)) == Set(carried.municipalities.all.map(\.number)))
        }
        #expect(carried.municipalities.all.map { population.years(of: $0.number).count }.reduce(0, +) == 2491)
    }

    @Test("Ålesund and Haram have no figures before they were parted", arguments: ["1508", "1580"])
    func parted(number: String) {
        #expect(population.years(of: number).first?.year == 2024)
    }

    @Test("What is no municipality has no figures", arguments: ["9999", "", "03", "0301,2020", "kommunenummer"])
    func unknown(number: String) {
        #expect(population.years(of: number).isEmpty)
        #expect(population.singleAges(of: number).isEmpty)
    }
}
