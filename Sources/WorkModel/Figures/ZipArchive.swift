import CZlib

/// A .zip file in memory. Names in it are only compared, never used as paths, and nothing is unpacked beyond its limits.
struct ZipArchive {
    private struct Entry {
        let isDeflated: Bool
        let crc: UInt32
        let packed: Int
        let size: Int
        let offset: Int
    }

    /// How much one file in it may unpack to, in bytes, and how many files there may be.
    static let largestEntry = 40_000_000
    static let mostEntries = 500

    private let bytes: [UInt8]
    private let entries: [String: Entry]

    static func looksLikeOne(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

    /// - Throws: `FigureFileProblem` when the list of what is in it is broken, encrypted or too long.
    init(_ bytes: [UInt8]) throws {
        self.bytes = bytes
        // The end record is 22 bytes and a comment of at most 65 535.
        let first = max(0, bytes.count - 22 - 65_535)
        guard bytes.count >= 22,
            let end = stride(from: bytes.count - 22, through: first, by: -1).first(where: {
                ZipArchive.number(bytes, $0, 4) == 0x0605_4B50
            }),
            let count = ZipArchive.number(bytes, end + 10, 2), let start = ZipArchive.number(bytes, end + 16, 4)
        else { throw ZipArchive.broken }
        guard count <= ZipArchive.mostEntries else {
            throw FigureFileProblem("There are more than \(ZipArchive.mostEntries) files in the archive.")
        }
        var place = start
        var entries: [String: Entry] = [:]
        for _ in 0..<count {
            let (name, entry, next) = try ZipArchive.entry(bytes, at: place)
            entries[name] = entry
            place = next
        }
        self.entries = entries
    }

    var names: [String] { entries.keys.sorted() }

    /// - Returns: nil when there is no file of that name.
    /// - Throws: `FigureFileProblem` when it is broken or larger than the limit.
    func file(_ name: String) throws -> [UInt8]? {
        guard let entry = entries[name] else { return nil }
        guard entry.size <= ZipArchive.largestEntry else {
            throw FigureFileProblem("A file in the archive is larger than \(ZipArchive.largestEntry / 1_000_000) MB.")
        }
        guard ZipArchive.number(bytes, entry.offset, 4) == 0x0403_4B50,
            let nameLength = ZipArchive.number(bytes, entry.offset + 26, 2),
            let extraLength = ZipArchive.number(bytes, entry.offset + 28, 2)
        else { throw ZipArchive.broken }
        let start = entry.offset + 30 + nameLength + extraLength
        guard start + entry.packed <= bytes.count else { throw ZipArchive.broken }
        let packed = Array(bytes[start..<start + entry.packed])
        let file = entry.isDeflated ? ZipArchive.inflate(packed, to: entry.size) : packed
        guard let file, file.count == entry.size, ZipArchive.checksum(file) == entry.crc else {
            throw ZipArchive.broken
        }
        return file
    }

    // MARK: Bytes

    private static let broken = FigureFileProblem("The archive is broken. Download it again.")

    private static func entry(_ bytes: [UInt8], at place: Int) throws -> (String, Entry, Int) {
        guard number(bytes, place, 4) == 0x0201_4B50, let flags = number(bytes, place + 8, 2),
            let method = number(bytes, place + 10, 2), let crc = number(bytes, place + 16, 4),
            let packed = number(bytes, place + 20, 4), let size = number(bytes, place + 24, 4),
            let nameLength = number(bytes, place + 28, 2), let extraLength = number(bytes, place + 30, 2),
            let commentLength = number(bytes, place + 32, 2), let offset = number(bytes, place + 42, 4),
            place + 46 + nameLength <= bytes.count
        else { throw broken }
        guard flags & 1 == 0 else { throw FigureFileProblem("The archive is locked with a password.") }
        guard method == 0 || method == 8 else { throw broken }
        let name = String(decoding: bytes[place + 46..<place + 46 + nameLength], as: UTF8.self)
        let entry = Entry(
            isDeflated: method == 8, crc: UInt32(truncatingIfNeeded: crc), packed: packed, size: size, offset: offset)
        return (name, entry, place + 46 + nameLength + extraLength + commentLength)
    }

    /// A little-endian number; nil outside the file.
    private static func number(_ bytes: [UInt8], _ place: Int, _ length: Int) -> Int? {
        guard place >= 0, place + length <= bytes.count else { return nil }
        return (0..<length).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32(0, $0.baseAddress, UInt32($0.count))) }
    }

    /// - Returns: nil when it does not unpack to exactly the size that the list says.
    private static func inflate(_ packed: [UInt8], to size: Int) -> [UInt8]? {
        var stream = z_stream()
        // −15: the largest window, and no header of zlib's own.
        guard allemed_inflateInit2(&stream, -15) == Z_OK else { return nil }
        defer { inflateEnd(&stream) }
        var input = packed
        // One byte more than the list says, to notice a file that is longer.
        var output = [UInt8](repeating: 0, count: size + 1)
        let result = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(target.count)
                return CZlib.inflate(&stream, Z_FINISH)
            }
        }
        guard result == Z_STREAM_END, stream.avail_out == 1 else { return nil }
        return Array(output.prefix(size))
    }
}
