package nl.waardevollekernen.stapel;

import io.camunda.zeebe.exporter.api.Exporter;
import io.camunda.zeebe.exporter.api.context.Context;
import io.camunda.zeebe.exporter.api.context.Controller;
import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent;
import io.camunda.zeebe.protocol.record.value.BpmnElementType;
import io.camunda.zeebe.protocol.record.value.ProcessInstanceRecordValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Writes down, inside the broker of the tests, which instances it began and which ended as a duplicate: what no table of
 * the application can prove. After a kill the broker tells some of it again.
 */
public final class Looptelling implements Exporter {
    static final String BESTAND = "bestand";
    static final String BEGONNEN = "begonnen";
    static final String DUBBEL = "dubbel";

    private @Nullable Path bestand;
    private @Nullable Controller controller;

    @Override
    public void configure(Context context) {
        bestand =
                Path.of(String.valueOf(context.getConfiguration().getArguments().get(BESTAND)));
    }

    @Override
    public void open(Controller nieuw) {
        controller = nieuw;
    }

    @Override
    public void export(Record<?> feit) {
        if (feit.getValue() instanceof ProcessInstanceRecordValue loop) {
            if (feit.getIntent() == ProcessInstanceIntent.ELEMENT_ACTIVATED
                    && loop.getBpmnElementType() == BpmnElementType.PROCESS) {
                noteer(BEGONNEN, loop);
            } else if (feit.getIntent() == ProcessInstanceIntent.ELEMENT_COMPLETED
                    && loop.getElementId().equals("Einde_Dubbel")) {
                noteer(DUBBEL, loop);
            }
        }
        if (controller != null) {
            controller.updateLastExportedRecordPosition(feit.getPosition());
        }
    }

    private void noteer(String wat, ProcessInstanceRecordValue loop) {
        if (bestand == null) {
            return;
        }
        try {
            Files.writeString(
                    bestand,
                    wat + " " + loop.getBpmnProcessId() + " " + loop.getProcessInstanceKey() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
