import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ShowMore } from './ShowMore';

const render = (count: number) =>
  renderInTestApp(
    <ShowMore
      items={Array.from({ length: count }, (_, index) => `item ${index}`)}
      label="Things"
    >
      {shown => (
        <ul>
          {shown.map(each => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
    </ShowMore>,
    { apis: [mockApis.translation()] },
  );
const button = (name: string) => screen.getByRole('button', { name });
const listed = () => screen.getAllByRole('listitem').length;

describe('the first of many', () => {
  it('are all where they are few', async () => {
    render(50);
    expect(await screen.findByText('item 49')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('become more, and few again, without the focus being lost', async () => {
    render(120);
    await screen.findByText('50 of 120');
    expect(listed()).toBe(50);
    await userEvent.click(button('Show 50 more: Things'));
    expect(listed()).toBe(100);
    await userEvent.click(button('Show 20 more: Things'));
    expect(listed()).toBe(120);
    expect(button('Show fewer: Things')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(listed()).toBe(50);
  });
});
