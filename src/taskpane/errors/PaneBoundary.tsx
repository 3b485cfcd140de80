import { Component, lazy, Suspense, type ReactNode } from "react";
import type { NotedError } from "../../actions/errors/NotedError";
import type { PaneOptions } from "../PaneOptions";
import { loadErrorPages } from "./loadErrorPages";

const PaneFailed = lazy(() => loadErrorPages().then((pages) => ({ default: pages.PaneFailed })));

/** Round everything that is drawn: where drawing fails, a page that says so stands in the pane's place. */
export class PaneBoundary extends Component<
  { readonly options: PaneOptions; readonly children: ReactNode },
  { readonly failed: NotedError | undefined }
> {
  override state: { readonly failed: NotedError | undefined } = { failed: undefined };

  static getDerivedStateFromError(error: unknown): { readonly failed: NotedError } {
    return { failed: { during: "pane", error, at: new Date() } };
  }

  override render(): ReactNode {
    const { failed } = this.state;
    if (!failed) return this.props.children;
    const again = (): void => this.setState({ failed: undefined });
    return (
      <Suspense fallback={null}>
        <PaneFailed options={this.props.options} failed={failed} onAgain={again} />
      </Suspense>
    );
  }
}
