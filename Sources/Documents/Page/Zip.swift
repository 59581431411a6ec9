import CZlib
import Words

/// Several files in one, uncompressed: what is put in is compressed already, and anything can read it.
package struct Zip: Sendable {
    private var body: [UInt8] = []
    private var directory: [UInt8] = []
    private var count: UInt16 = 0
    private let time: (date: UInt16, clock: UInt16)

    /// - Parameter moment: when the files are from, by the clock of Oslo.
    package init(at moment: Moment) {
        let day = NorwegianTime.isoDate(moment).split(separator: "-").compactMap { UInt16($0) }
        let clock = NorwegianTime.isoTime(moment).split(separator: ":").compactMap { UInt16($0) }
        guard day.count == 3, clock.count == 2, (1980...2107).contains(day[0]) else {
            time = (0x21, 0)
            return
        }
        time = ((day[0] - 1980) << 9 | day[1] << 5 | day[2], clock[0] << 11 | clock[1] << 5)
    }

    /// - Parameter name: ASCII, without folders.
    package mutating func add(_ name: String, _ bytes: [UInt8]) {
        let sum = UInt32(truncatingIfNeeded: crc32(0, bytes, UInt32(clamping: bytes.count)))
        let size = UInt32(clamping: bytes.count)
        let offset = UInt32(clamping: body.count)
        let header =
            Zip.two(20) + Zip.two(0) + Zip.two(0) + Zip.two(time.clock) + Zip.two(time.date) + Zip.four(sum)
            + Zip.four(size) + Zip.four(size) + Zip.two(UInt16(clamping: name.utf8.count)) + Zip.two(0)
        body += Zip.four(0x0403_4B50) + header + Array(name.utf8) + bytes
        directory += Zip.four(0x0201_4B50) + Zip.two(20) + header + [UInt8](repeating: 0, count: 10)
        directory += Zip.four(offset) + Array(name.utf8)
        count += 1
    }

    package var bytes: [UInt8] {
        body + directory + Zip.four(0x0605_4B50) + Zip.four(0) + Zip.two(count) + Zip.two(count)
            + Zip.four(UInt32(clamping: directory.count)) + Zip.four(UInt32(clamping: body.count)) + Zip.two(0)
    }

    private static func two(_ number: UInt16) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8)] }

    private static func four(_ number: UInt32) -> [UInt8] {
        two(UInt16(number & 0xFFFF)) + two(UInt16(number >> 16))
    }
}
