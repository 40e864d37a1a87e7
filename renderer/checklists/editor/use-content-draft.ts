import { useState } from 'react';
import { saysTheSame } from '../../../shared/checklists/content.ts';
import type { TemplateView } from '../../../shared/checklists/template-contract.ts';
import type { ChecklistContent } from '../../../shared/checklists/template.ts';
import { useCommand } from '../../call/use-command.ts';
import { checklistsCalls } from '../calls.ts';

interface Draft {
  /** What was there when the changing began. */
  readonly base: TemplateView;
  readonly content: ChecklistContent;
}

export interface ContentDraft {
  readonly base: TemplateView;
  readonly content: ChecklistContent;
  readonly changed: boolean;
  readonly change: (to: ChecklistContent) => void;
  /** Back to what is saved. */
  readonly undo: () => void;
  readonly save: () => void;
  readonly saving: Pick<ReturnType<typeof useCommand>, 'error' | 'isPending' | 'isSuccess'>;
}

/** What somebody makes of a checklist until it is saved; what others save meanwhile does not come in between. */
export function useContentDraft(view: TemplateView): ContentDraft {
  const [draft, setDraft] = useState<Draft>({ base: view, content: view.version.content });
  const own = isChanged(draft) || draft.base.version.changedAt > view.version.changedAt;
  const { base, content } = own ? draft : { base: view, content: view.version.content };
  const save = useCommand(checklistsCalls.saveContent, {
    refusalShownInPlace: true,
    onDone: (saved) => setDraft({ base: saved, content: saved.version.content }),
  });
  return {
    base,
    content,
    changed: isChanged({ base, content }),
    change: (to: ChecklistContent) => setDraft({ base, content: to }),
    undo: () => {
      setDraft({ base: view, content: view.version.content });
      save.reset();
    },
    save: () => save.mutate(sentOf({ base, content })),
    saving: save,
  };
}

function isChanged({ base, content }: Draft): boolean {
  return !saysTheSame(content, base.version.content);
}

function sentOf({ base: { template, version }, content }: Draft) {
  return {
    templateId: template.id,
    basedOn: { versionId: version.id, changedAt: version.changedAt },
    areas: content.areas,
    items: content.items.map(({ origin: _origin, ...item }) => item),
  };
}
