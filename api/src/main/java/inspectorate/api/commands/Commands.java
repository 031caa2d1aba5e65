package inspectorate.api.commands;

import static inspectorate.domain.FactRule.IDENTITY_FITS;
import static inspectorate.domain.accounts.AccountRule.NAMED_OFFICER_HAS_AN_ACCOUNT;
import static inspectorate.domain.bookkeeping.RegisterRule.IDEMPOTENCY_KEY_NAMES_ONE_COMMAND;
import static inspectorate.domain.persons.PersonRule.TEXT_NAMES_NO_PERSON;

import inspectorate.api.accounts.Accounts;
import inspectorate.domain.DomainCommand;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.ClueId;
import inspectorate.domain.ids.Identifier;
import inspectorate.query.projection.Position;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The one way by which a door sends a command. */
@Component
public class Commands {

    private static final int ATTEMPTS = 6;

    /** Of a cell; a longer one can never be defined. */
    private static final int LONGEST_PATH = 255;

    private final CommandGateway gateway;
    private final Receipts receipts;
    private final StoreHead head;
    private final NamedPersons persons;
    private final Accounts accounts;

    Commands(CommandGateway gateway, Receipts receipts, StoreHead head, NamedPersons persons, Accounts accounts) {
        this.persons = persons;
        this.accounts = accounts;
        this.gateway = gateway;
        this.receipts = receipts;
        this.head = head;
    }

    public Position send(Caller caller, DomainCommand command) {
        return send(caller, null, command);
    }

    /**
     * @param key idempotency key: the same key with the same content changes nothing and is answered alike
     * @return a position from which every answer reflects the command
     * @throws RuleViolated if a rule refuses it
     */
    public Position send(Caller caller, @Nullable String key, DomainCommand command) {
        var fact = command.fact();
        if (!caller.scope().covers(fact.cellId().value())) {
            throw new AccessDeniedException("This cell lies outside your territory: " + fact.cellId());
        }
        IDENTITY_FITS.require(fact.cellId().value().length() <= LONGEST_PATH);
        requireNobodyNamed(command);
        requireOfficersKnown(caller, command);
        var message = GenericCommandMessage.asCommandMessage(command)
                .andMetaData(Metadata.of(caller, key, fact.provenance()));
        for (int attempt = 1; ; attempt++) {
            try {
                gateway.sendAndWait(message);
                return head.afterLastCommand();
            } catch (RuntimeException failed) {
                if (key != null && carriedOutBefore(caller, key, command)) {
                    return head.afterLastCommand();
                }
                throwUnlessConflict(failed, attempt);
                pause(attempt);
            }
        }
    }

    /** Events are kept for ever: names and numbers of persons never get into their words. Old files say what they say. */
    private void requireNobodyNamed(DomainCommand command) {
        if (command.fact().migrated()) {
            return;
        }
        var texts = FreeTexts.of(command);
        TEXT_NAMES_NO_PERSON.require(!FreeTexts.nameForId(command));
        TEXT_NAMES_NO_PERSON.require(texts.stream().noneMatch(FreeTexts::holdPersonalNumber)
                && (texts.isEmpty() || !mayName(command.target()) || !persons.toldBy(command.target(), texts)));
    }

    /** What passes no door names whom it was told; what is migrated may name who left. */
    private void requireOfficersKnown(Caller caller, DomainCommand command) {
        if (command.fact().migrated() || caller.roles().isEmpty()) {
            return;
        }
        NamedAccount.in(command)
                .filter(named -> !known(caller, command, named.account()))
                .findFirst()
                .ifPresent(named -> {
                    throw RuleViolated.at(named.field(), NAMED_OFFICER_HAS_AN_ACCOUNT);
                });
    }

    private boolean known(Caller caller, DomainCommand command, AccountId account) {
        return account.equals(caller.accountId())
                || accounts.known(account)
                || accounts.named(account, command.target());
    }

    private static boolean mayName(Identifier stream) {
        return stream instanceof CaseId || stream instanceof ClueId;
    }

    /** A new identity; under an idempotency key the same caller gets the same one again. */
    public static String newId(Caller caller, @Nullable String key, String kind) {
        return key == null
                ? UUID.randomUUID().toString()
                : Identifier.derived(kind, caller.accountId().value(), key);
    }

    /** Asked only after a conflict or a refusal, either of which a repeated command may meet. */
    private boolean carriedOutBefore(Caller caller, String key, DomainCommand command) {
        var receipt = receipts.find(caller.accountId(), key);
        if (receipt.isEmpty()) {
            return false;
        }
        IDEMPOTENCY_KEY_NAMES_ONE_COMMAND.require(receipt.get().contentHash().equals(receipts.contentHash(command)));
        return true;
    }

    private static void throwUnlessConflict(RuntimeException failed, int attempt) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolated refused) {
                throw refused;
            }
        }
        if (attempt == ATTEMPTS || !overtaken(failed)) {
            throw failed;
        }
    }

    /** True where a command is to be decided again: others appended meanwhile, or its events waited too long. */
    public static boolean overtaken(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyException || cause instanceof AggregateStreamCreationException) {
                return true;
            }
        }
        return false;
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(1L << (2 + attempt)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
