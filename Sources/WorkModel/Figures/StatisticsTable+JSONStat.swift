import Foundation

/// JSON-stat 2.0 as it stands in the file: <https://json-stat.org/full/>.
private struct JSONStat: Decodable {
    struct Dimension: Decodable {
        struct Category: Decodable {
            let index: Index?
            let label: [String: String]?
        }
        let category: Category
    }

    /// The order of the categories: a list, or each with its place.
    enum Index: Decodable {
        case list([String])
        case places([String: Int])

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            self = try (try? .list(container.decode([String].self))) ?? .places(container.decode([String: Int].self))
        }
    }

    /// Every number in a list, or only those there are, by their place.
    enum Values: Decodable {
        case list([Double?])
        case places([String: Double?])

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            self =
                try (try? .list(container.decode([Double?].self))) ?? .places(container.decode([String: Double?].self))
        }

        subscript(place: Int) -> Double? {
            switch self {
            case .list(let list): list.indices.contains(place) ? list[place] : nil
            case .places(let places): places[String(place)] ?? nil
            }
        }
    }

    struct Extension: Decodable {
        struct PX: Decodable { let tableid: String? }
        let px: PX?
    }

    let label: String?
    let id: [String]
    let size: [Int]
    let dimension: [String: Dimension]
    let value: Values
    let `extension`: Extension?
}

extension StatisticsTable {
    private static let mostNumbers = 3_000_000

    /// - Throws: `FigureFileProblem` when it is not JSON-stat 2.0, or its parts do not fit each other.
    init(jsonStat bytes: [UInt8]) throws {
        guard let file = try? JSONDecoder().decode(JSONStat.self, from: Data(bytes)) else {
            throw FigureFileProblem("The file is JSON, but not JSON-stat 2.0, or it has been cut off.")
        }
        let codes = try StatisticsTable.codes(of: file)
        let total = try file.size.reduce(1) { total, size in
            let (product, isTooLarge) = total.multipliedReportingOverflow(by: size)
            guard !isTooLarge, product <= StatisticsTable.mostNumbers else {
                throw FigureFileProblem("The table is too large. Choose fewer years.")
            }
            return product
        }
        if case .list(let list) = file.value, list.count != total {
            throw FigureFileProblem("The file has \(list.count) numbers where there should be \(total).")
        }
        func dimension(_ name: String) -> Int? { file.id.firstIndex { $0.lowercased() == name } }
        guard let region = dimension("region"), let contents = dimension("contentscode"), let time = dimension("tid")
        else { throw FigureFileProblem("The table lacks one of the dimensions Region, ContentsCode and Tid.") }
        let age = dimension("alder")
        let known = [region, contents, time, age]
        for (index, name) in file.id.enumerated() where !known.contains(index) && file.size[index] > 1 {
            throw FigureFileProblem("The table is also divided by \(name). Choose all of it as one.")
        }
        table = file.extension?.px?.tableid ?? StatisticsTable.leadingNumber(file.label ?? "")
        title = file.label ?? ""
        numbers = (0..<total).map { place in
            var rest = place
            var at = file.size
            // The last dimension runs fastest.
            for index in file.size.indices.reversed() {
                (rest, at[index]) = rest.quotientAndRemainder(dividingBy: file.size[index])
            }
            return Number(
                region: codes[region][at[region]], age: age.map { codes[$0][at[$0]] },
                contents: codes[contents][at[contents]], period: codes[time][at[time]], value: file.value[place])
        }
    }

    /// The codes of each dimension, in the order of its numbers.
    private static func codes(of file: JSONStat) throws -> [[String]] {
        guard file.id.count == file.size.count, file.size.allSatisfy({ $0 > 0 }) else {
            throw FigureFileProblem("The file is empty, or does not say how large the table is.")
        }
        return try zip(file.id, file.size).map { id, size in
            let category = file.dimension[id]?.category
            let codes: [String]
            switch category?.index {
            case .list(let list): codes = list
            case .places(let places): codes = places.sorted { $0.value < $1.value }.map(\.key)
            // A dimension with one category may go without an order.
            case nil: codes = category?.label.map { Array($0.keys) } ?? []
            }
            guard codes.count == size else {
                throw FigureFileProblem("The dimension \(id) has \(codes.count) codes where there should be \(size).")
            }
            return codes
        }
    }

    /// «08764: Personer under 18 år …» is 08764.
    static func leadingNumber(_ title: String) -> String? {
        let digits = title.drop(while: \.isWhitespace).prefix { $0.isASCII && $0.isNumber }
        return digits.count == 5 ? String(digits) : nil
    }
}
