// The shapes that the scripts in Public/ pass between them. Here, so that no phone has to fetch them.

/** What must be done with a note. */
interface Operation {
    /** A new one for new words, so that an answer to the old ones is not taken for an answer to these. */
    key: string;
    kind: 'write' | 'edit' | 'delete' | 'undo';
    text: string;
    /** By the server's clock. */
    begun: number;
    /** The version it began from; null: the one that the operation before it gives. */
    from: number | null;
    /** It may have reached the server, whatever we heard. */
    isTried: boolean;
}

/** Why a note waits for a person. */
interface Halt {
    kind: 'conflict' | 'problem' | 'gone';
    problem: string;
    /** The others' text; null: the note has been deleted. */
    theirs: string | null;
}

/** The server's word that it has it. */
interface Receipt {
    version: number;
    /** null: deleted. */
    text: string | null;
    at: string;
    /** By the phone's clock. */
    when: number;
}

/** All that is to be done with one note, in order. */
interface Entry {
    id: string;
    /** Oldest first. */
    place: number;
    step: string;
    ops: Operation[];
    halt: Halt | null;
    receipt: Receipt | null;
}

/** null: none came. */
type NoteAnswer = { status: number; body: any } | null;

/** What the outbox needs of the phone. */
interface Phone {
    storage: Storage | null;
    /** Of everything that this table's page keeps. */
    prefix: string;
    post(path: string, fields: Record<string, string>): Promise<NoteAnswer>;
    now(): number;
    /** Gives what calls it off. */
    later(act: () => void, ms: number): () => void;
    newId(): string;
    random(): number;
    changed(what?: 'received' | 'halted', entry?: Entry): void;
}

/** What is known of a note before it is changed. */
interface Origin {
    from: number | null;
    begun: number;
    step: string;
}

interface Region {
    id: string;
    parts: string[];
}

/** What the refresher needs of the page. */
interface RefresherPage {
    regions(): Region[];
    /** Somebody writes there: leave it alone. */
    isBusy(id: string): boolean;
    /** Rejects when no answer comes. */
    fetch(ids: string[]): Promise<{ status: number; isMoved: boolean; text: string }>;
    /** Gives the ids that could not be put in place yet. */
    place(html: string, ids: string[]): string[];
    /** The page shows all of this revision. */
    reached(revision: number): void;
    /** The page is not there any more, or not for this visitor. Is it moved, what is kept on the phone comes along. */
    gone(isMoved: boolean): void;
    now(): number;
    later(act: () => void, ms: number): void;
}

/** An open field in a note. */
interface Editor {
    box: HTMLElement;
    area: HTMLTextAreaElement;
    from: number | null;
    begun: number;
    step: string;
}

/** What a person reads of a step of the run sheet. */
interface ShownStep {
    /** The task that notes go to. */
    step?: string;
    /** The step itself, and what it is called; empty when somebody looks back. */
    at?: string;
    now?: string;
    title?: string;
    /** The label of the field. */
    write?: string;
    /** '1' where what is written is an idea, of four short answers. */
    idea?: string;
    /** '0' when nobody writes. */
    open?: string;
    /** '1' when notes are not taken any more. */
    over?: string;
}

/** What the list at the door needs of the phone. */
interface DoorPhone {
    storage: Storage | null;
    /** Of all that this door keeps. */
    prefix: string;
    now(): number;
    /** Gives what calls it off. */
    later(act: () => void, ms: number): () => void;
    post(fields: string[][]): Promise<{ status: number; body: any }>;
    changed(): void;
}
