package inspectorate.infra.commands;

import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * A command that is sent while events are handled is appended, or refused, before its sender goes on. Within their unit
 * of work it would be appended with the whole batch, behind its token: a crash in between would leave it out for ever.
 */
final class SeparateCommands extends SimpleCommandBus {

    SeparateCommands(Builder builder) {
        super(builder);
    }

    @Override
    protected <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        if (!CurrentUnitOfWork.isStarted()) {
            super.handle(command, handler, callback);
            return;
        }
        var around = CurrentUnitOfWork.get();
        CurrentUnitOfWork.clear(around);
        try {
            super.handle(command, handler, callback);
        } finally {
            CurrentUnitOfWork.set(around);
        }
    }
}
