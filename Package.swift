// swift-tools-version:6.2
import PackageDescription

// A newcomer's build must not fall because a library has deprecated something: warnings are errors in our own tests only.
let isStrict = Context.environment["ALLEMED_STRICT"] != nil

let strict: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ] + (isStrict ? [.treatAllWarnings(as: .error)] : [])

// What `make torture LONG=1` feeds with millions of odd inputs. Its `main` is libFuzzer's, so it is built for that alone.
let parsers: [Target] =
    Context.environment["ALLEMED_PARSERS"] == nil
    ? []
    : [
        .executableTarget(
            name: "parsers", dependencies: ["Documents", "Website", "WorkModel", "Words"], path: "Torture/Parsers",
            exclude: ["corpus"], swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])],
            linkerSettings: [.unsafeFlags(["-use-ld=lld"])])
    ]

let package = Package(
    name: "allemed",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "allemed", targets: ["allemed"])
    ],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-async-algorithms", from: "1.1.4"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: ["JSON"]),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    ],
    targets: [
        // The boundary the compiler guards: the work model knows nothing of the web.
        .target(name: "Markup", swiftSettings: strict),
        // Languages, phrases, numbers and time as Norwegians write them, the guard and likeness: refers to nothing.
        .target(name: "Words", swiftSettings: strict),
        .target(
            name: "WorkModel",
            dependencies: [
                "Words", "CSQLite", "CZlib",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Yams", package: "Yams"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict
        ),
        // What a printer, Word, PowerPoint, a calendar and an archive meet.
        .target(
            name: "Documents",
            dependencies: [
                "WorkModel", "Words", "Markup", "CQRencode", "CZlib",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "Website",
            dependencies: [
                "Documents", "WorkModel", "Words", "Markup", "CCurl", "CZlib",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "AsyncAlgorithms", package: "swift-async-algorithms"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "allemed",
            dependencies: [
                "Documents", "Website", "WorkModel", "Words", "Embedded",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict
        ),
        // A bare server with the same kind of work, for `make bench` to measure ours against.
        .executableTarget(
            name: "floor",
            dependencies: [
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Hummingbird", package: "hummingbird"),
            ],
            path: "Bench/Floor",
            swiftSettings: strict
        ),
        // Carries Content, Data and Public inside the program; its bytes are handed in from the top.
        .target(name: "Embedded"),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(
            name: "CQRencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(
            name: "TestWorld",
            dependencies: [
                "WorkModel", "Words", "Documents", "Website", "Embedded",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            path: "Tests/TestWorld",
            swiftSettings: strict
        ),
        .testTarget(
            name: "DocumentsTests",
            dependencies: [
                "Documents", "WorkModel", "Words", "TestWorld",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            // The checks of the files themselves, in Python, stand in Tests/Documents.
            swiftSettings: strict
        ),
        .testTarget(name: "MarkupTests", dependencies: ["Markup"], swiftSettings: strict),
        .testTarget(name: "WordsTests", dependencies: ["Words", "TestWorld"], swiftSettings: strict),
        .testTarget(name: "WorkModelTests", dependencies: ["WorkModel", "Words", "TestWorld"], swiftSettings: strict),
        .testTarget(
            name: "WebsiteTests",
            dependencies: [
                "Website", "Words", "TestWorld",
                .product(name: "Configuration", package: "swift-configuration"),
            ],
            swiftSettings: strict
        ),
    ] + parsers,
    cLanguageStandard: .gnu2x
)
