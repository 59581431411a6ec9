/// How many children live in each municipality, by Statistics Norway's table 07459.
///
/// Nothing is read until it is asked for, and then only the lines of one municipality, so that the program's start does
/// not wait for it.
/// A test reads every line.
package struct ChildPopulation: Sendable {
    /// The children of one municipality on 1 January of one year.
    package struct Year: Sendable, Equatable {
        package let year: Int
        /// As many as there are `AgeGroup`s, in their order.
        package let groups: [Int]
        /// Everybody from 0 to 17 years.
        package let children: Int
    }

    /// The ages that the figures are counted in.
    package enum AgeGroup: Int, CaseIterable, Sendable {
        case preschool, primary, secondary, older

        package var ages: ClosedRange<Int> {
            switch self {
            case .preschool: 0...5
            case .primary: 6...12
            case .secondary: 13...15
            case .older: 16...17
            }
        }
    }

    /// The year that the single years of age are from.
    package static let yearOfSingleAges = 2026

    private let byYear: [UInt8]
    private let byAge: [UInt8]

    /// - Parameters:
    ///   - byYear: `befolkning-barn.csv` as described in `Data/README.md`.
    ///   - byAge: `barn-enkeltalder-2026.csv`.
    package init(byYear: [UInt8], byAge: [UInt8]) {
        self.byYear = byYear
        self.byAge = byAge
    }

    /// The years there are figures for, oldest first. 1508 Ålesund and 1580 Haram have none before 2024.
    package func years(of number: String) -> [Year] {
        lines(of: number, in: byYear).compactMap { fields in
            guard fields.count == 7 else { return nil }
            return Year(year: fields[0], groups: Array(fields[1...4]), children: fields[5])
        }.sorted { $0.year < $1.year }
    }

    /// How many there are of each age from 0 to 17; empty when there are no figures.
    package func singleAges(of number: String) -> [Int] {
        guard let fields = lines(of: number, in: byAge).first, fields.count == 20 else { return [] }
        return Array(fields.prefix(18))
    }

    /// The fields after the number on each line of a municipality. A line with anything but whole numbers is passed
    /// over.
    private func lines(of number: String, in file: [UInt8]) -> [[Int]] {
        let start = Array(number.utf8) + [UInt8(ascii: ",")]
        return file.split(separator: UInt8(ascii: "\n")).compactMap { line in
            guard line.starts(with: start) else { return nil }
            let fields = line.dropFirst(start.count).split(
                separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
            let numbers = fields.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
            return numbers.count == fields.count ? numbers : nil
        }
    }
}
