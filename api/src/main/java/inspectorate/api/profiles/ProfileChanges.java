package inspectorate.api.profiles;

import inspectorate.domain.law.changes.ProfileBook;

/** What was decided about profiles since their files were written. */
public interface ProfileChanges {

    ProfileChanges NONE = profile -> ProfileBook.EMPTY;

    /** @param profile id of a profile's file, or a jurisdiction that has none */
    ProfileBook of(String profile);

    /** The same as it was a moment ago, for those who ask thousands of times. */
    default ProfileBook recently(String profile) {
        return of(profile);
    }
}
