import Foundation

/// Something about the machine, the folder, a file or a setting that whoever runs the program can put right. It is told in
/// a sentence, without how the command is typed: that was not what was wrong.
struct Trouble: Error, CustomStringConvertible {
    let description: String
    /// 64 when nothing has been begun; 1 when it went wrong on the way.
    var exitCode: Int32 = 64

    /// Who the program runs as, in the words of a sentence.
    static var user: String { "the user \(NSUserName())" }

    /// Why nothing can be made in a place.
    static func why(_ error: any Error) -> String {
        switch (error as? CocoaError)?.code {
        case .fileWriteNoPermission?: noPermission
        case .fileWriteFileExists?: "There is a file with that name. Say which folder with --data DIR."
        case .fileWriteOutOfSpace?: full
        case .fileWriteVolumeReadOnly?: readOnly
        default: "There is no such place on this machine."
        }
    }

    /// The same, by the system's own number.
    static func why(_ number: CInt) -> String {
        switch number {
        case EACCES, EPERM: noPermission
        case ENOSPC, EDQUOT: full
        case EROFS: readOnly
        case EMFILE, ENFILE: "Too many files are open on this machine."
        default: "The system says: \(String(cString: strerror(number)))."
        }
    }

    private static var noPermission: String {
        "It is not for \(user) to write there. Let the folder belong to the user that runs allemed."
    }
    private static let full = "There is no room left on the disk. Make room, and try again."
    private static let readOnly = "That disk can be read, and not written on."
}
