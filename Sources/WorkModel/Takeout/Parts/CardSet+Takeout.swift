extension CardSet {
    static let shape = Shape.object([
        Field("set", \CardSet.set, .key), Field("variant", \.variant, .choice),
        Field("language", \.language, .language), Field("title", \.title, .phrase),
        Field("tasks", \.tasks, .list(of: TaskCard.shape)), Field("persons", \.persons, .list(of: PersonCard.shape)),
        Field("topics", \.topics, .list(of: TopicCard.shape)),
        Field("situations", \.situations, .list(of: Situation.shape)), Field("own", \.own, OwnPersonCard.shape),
    ]).named("cardSet")
}

extension TaskCard {
    static let shape = Shape.object([
        Field("key", \TaskCard.key, .key), Field("colour", \.colour, .choice), Field("title", \.title, .phrase),
        Field("text", \.text, .phrase), Field("questions", \.questions, .lines),
        Field("keywords", \.keywords, .lines), Field("drawing", \.drawing, .key), Field("alt", \.alt, .phrase),
    ]).named("taskCard")
}

extension PersonCard {
    static let shape = Shape.object([
        Field("key", \PersonCard.key, .key), Field("name", \.name, .text(0...2000)),
        Field("age", \.age, .number(0...1000)), Field("loves", \.loves, .phrase), Field("home", \.home, .phrase),
        Field("story", \.story, .phrase), Field("barriers", \.barriers, .list(of: .key)),
        Field("questions", \.questions, .lines), Field("drawing", \.drawing, .key), Field("alt", \.alt, .phrase),
    ]).named("personCard")
}

extension TopicCard {
    static let shape = Shape.object([
        Field("key", \TopicCard.key, .key), Field("title", \.title, .phrase), Field("story", \.story, .phrase),
        Field("questions", \.questions, .lines), Field("tip", \.tip, .phrase),
    ]).named("topicCard")
}

extension Situation {
    static let shape = Shape.object([
        Field("key", \Situation.key, .key), Field("title", \.title, .phrase), Field("text", \.text, .phrase),
        Field("questions", \.questions, .lines),
    ]).named("situation")
}

extension OwnPersonCard {
    static let shape = Shape.object([
        Field("title", \OwnPersonCard.title, .phrase), Field("text", \.text, .phrase),
        Field("warning", \.warning, .phrase), Field("fields", \.fields, .lines),
        Field("questions", \.questions, .lines), Field("drawing", \.drawing, .key), Field("alt", \.alt, .phrase),
    ]).named("ownPersonCard")
}
