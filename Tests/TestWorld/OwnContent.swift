import Foundation

/// A folder of custom content, on the disk for as long as a test needs it.
package struct OwnContent: ~Copyable {
    package let folder: URL

    /// - Parameter files: texts by path below the folder: «kort/kommune.yaml», «tegninger/rev.svg».
    package init(_ files: [String: String]) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "own-content-\(UUID().uuidString)")
        for (path, text) in files {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// A set in one language, with one card.
    package static let vestli = """
        set: vestli
        variant: kommune
        language: nn
        title: Kven manglar på Vestli?
        persons:
          - key: oda
            name: Oda
            age: 12
            loves: Elskar å danse.
            home: Bur i tredje høgda på Vestli.
            story: |-
              Oda kan alle stega.

              Ho har aldri vore på ei øving.
            barriers: [economy, transport]
            questions:
              - Kven kunne spørje Oda?
              - Kva kostar det eigentleg?
            drawing: rev
            alt: Oda dansar på eit bord.
        """

    package static let drawing = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- Drawn for a test. -->
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 300"><title>Rev</title>
        <style>.a{fill:#E2542B}</style>
        <g fill="none" style="stroke:#000"><path class="a" d="M0 0L10 10"/><use href="#x"/><circle r='4' fill="url(#f)"/></g>
        </svg>
        """
}
