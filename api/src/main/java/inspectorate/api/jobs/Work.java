package inspectorate.api.jobs;

/** What a job does. It may be begun again from its start after a process has died in its middle. */
public interface Work {

    void run(Hold hold);

    /** How far it is: what somebody is answered who asks, in whichever process. */
    Object progress();
}
